using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Products in a mail: recommended ones, those of the cart, the wish list, the order, or those that brought the mail about.</summary>
public class ProductTokens(MailProductBlocks blocks) : IMailTokenSource
{
    private static readonly Dictionary<string, MailBlockKind> Kinds = new()
    {
        [Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails.MailTokens.Recommendations] = MailBlockKind.Recommendations,
        [MessageTokens.Cart] = MailBlockKind.Cart,
        [MessageTokens.WishList] = MailBlockKind.WishList,
        [MessageTokens.OrderProducts] = MailBlockKind.Order,
        [MessageTokens.Products] = MailBlockKind.Products
    };

    public async Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens)
    {
        foreach (var (name, kind) in Kinds)
            if (wanted.Contains(name) && !tokens.ContainsKey(name) && (kind != MailBlockKind.Order || request.Payload.OrderId > 0))
            {
                var block = await blocks.RenderAsync(new MailBlockRequest(request.Customer.Id, request.Store.Id, request.LanguageId, $"action:{request.ActionId}")
                {
                    Kind = kind,
                    OrderId = request.Payload.OrderId,
                    ProductIds = request.Payload.ProductIds,
                    Counts = !request.IsPreview
                });
                tokens[name] = new MailToken(block.Html, true);
            }
    }
}
