using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;
using Nop.Services.Messages;

namespace Plugin.Tests.Support;

/// <summary>Products in mails.</summary>
public static class ShopMails
{
    /// <summary>The piece of a mail to a customer.</summary>
    public static Task<MailBlock> MailBlock(this Shop shop, Shopper to, string source = "test:1", Func<MailBlockRequest, MailBlockRequest>? with = null, int languageId = 1) =>
        shop.With<MailProductBlocks, MailBlock>(blocks =>
        {
            var request = new MailBlockRequest(to.Id, 1, languageId, source);
            return blocks.RenderAsync(with is null ? request : with(request));
        });

    /// <summary>The links of the text part, one for each product.</summary>
    public static string[] LinksOf(MailBlock block) => [.. block.Text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("http", StringComparison.Ordinal))];

    /// <summary>Opens a link of a mail; returns where the shop sends the reader.</summary>
    public static Task<string> Opens(this Shopper reader, Shop shop, string link, string method = "GET") => reader.Does(async scope =>
    {
        var context = scope.Get<IHttpContextAccessor>().HttpContext!;
        context.Request.Method = method;
        context.Request.RouteValues[MailLinkEndpoint.Parameter] = link.Split(CustomerLoyaltyDefaults.MailLinkPath + "/")[^1];
        await shop.Get<MailLinkEndpoint>().HandleAsync(context);
        Assert.That(context.Response.StatusCode, Is.EqualTo(StatusCodes.Status302Found));
        return context.Response.Headers.Location.ToString();
    });

    /// <summary>The tokens of a mail as nopCommerce gathers them: of what it is about, then for the template.</summary>
    public static Task<IList<Token>> Tokens(this Shop shop, MessageTemplate template, params object[] about) => shop.With<IEventPublisher, IList<Token>>(async events =>
    {
        var tokens = new List<Token>();
        foreach (var one in about)
            await (Task)typeof(ShopMails).GetMethod(nameof(Publish), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(one.GetType()).Invoke(null, [events, one, tokens])!;
        await events.PublishAsync(new MessageTokensAddedEvent(template, tokens));
        return tokens;
    });

    private static Task Publish<T>(IEventPublisher events, T entity, IList<Token> tokens) where T : Nop.Core.BaseEntity =>
        events.PublishAsync(new EntityTokensAddedEvent<T>(entity, tokens));
}
