using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Links;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The pages of cases in the shop.</summary>
public class ShopCaseFactory(CaseStore cases, CaseShelf shelf, CaseThreadReader threads, CaseFiles files, CaseLinks links, CaseOrderStore orders, CaseTexts texts)
{
    private const int PageSize = 20;
    private const int MostOrders = 20;

    public async Task<ShopCasesModel> ListAsync(int customerId, int number)
    {
        var page = await cases.OfCustomerAsync(customerId, Math.Max(0, number - 1), PageSize);
        var lines = new List<ShopCaseLine>();
        foreach (var row in page)
            lines.Add(new ShopCaseLine(row.Id, row.Subject, await StateAsync(row), Tone(row), await texts.MomentAsync(row.LastAnswerOnUtc > row.CreatedOnUtc ? row.LastAnswerOnUtc.Value : row.CreatedOnUtc), row.State == CaseState.Waiting));
        return new ShopCasesModel { Lines = lines, Number = Math.Max(1, number), HasMore = page.HasNextPage };
    }

    /// <summary>What was typed, with what the page shows beside it.</summary>
    public async Task<NewCaseModel> CompleteAsync(NewCaseModel model, int customerId)
    {
        model.IsGuest = customerId == 0;
        if (model.Post == Guid.Empty)
            model.Post = Guid.NewGuid();
        model.Categories = [];
        foreach (var category in await shelf.PublicCategoriesAsync())
            model.Categories.Add(new SelectListItem(await texts.NameAsync(category), category.SystemName));
        model.Orders = [new SelectListItem(await texts.TextAsync("Cases.NoOrder"), "0")];
        if (customerId > 0)
            foreach (var (id, number) in await orders.OfCustomerAsync(customerId, MostOrders))
                model.Orders.Add(new SelectListItem(number, id.ToString()));
        (model.Accepted, model.FileHint) = await HintAsync();
        return model;
    }

    public async Task<bool> IsOwnOrderAsync(int orderId, int customerId) => orderId == 0 || await orders.IsOfCustomerAsync(orderId, customerId);

    public async Task<ShopCaseModel> CaseAsync(CaseRecord record, ShopCaseModel? typed = null)
    {
        var row = record.Case;
        var model = typed ?? new ShopCaseModel { Post = Guid.NewGuid() };
        (model.Id, model.Subject, model.State, model.StateTone) = (row.Id, row.Subject, await StateAsync(row), Tone(row));
        (model.Order, model.OrderId) = (row.OrderId > 0 ? await orders.NumberAsync(row.OrderId) ?? string.Empty : string.Empty, row.OrderId);
        (model.IsOpen, model.IsMerged, model.MergedIntoId, model.Rating) = (row.IsOpen, row.State == CaseState.Merged, row.MergedIntoId, row.Rating);
        model.Category = await shelf.CategoryAsync(row.CategoryId) is { } category ? await texts.NameAsync(category) : string.Empty;
        model.Token = row.CustomerId == 0 ? await links.GuestTokenAsync(row.Id) : string.Empty;
        model.RatingToken = row.State == CaseState.Closed ? (await links.RatingUrlAsync(row)).Split('/')[^1] : string.Empty;
        model.Posts = await PostsAsync(record);
        (model.Accepted, model.FileHint) = await HintAsync();
        return model;
    }

    private async Task<IReadOnlyList<PostModel>> PostsAsync(CaseRecord record)
    {
        var posts = new List<PostModel>();
        var (you, we) = (await texts.TextAsync("Cases.You"), await texts.TextAsync("Cases.We"));
        foreach (var entry in await threads.ReadAsync(record))
        {
            var one = entry.Event;
            var on = await texts.MomentAsync(one.OccurredOnUtc);
            if (one.Kind is CaseEventKind.Opened or CaseEventKind.CustomerWrote)
                posts.Add(new PostModel(you, on, entry.Text, "mine", entry.Files));
            else if (one.Kind is CaseEventKind.Answered or CaseEventKind.Asked)
                posts.Add(new PostModel(we, on, entry.Text, "theirs", entry.Files));
            else if (one.Kind is CaseEventKind.Closed or CaseEventKind.Reopened)
                posts.Add(new PostModel(one.IsByCustomer ? you : we, on, await texts.TextAsync(one.Kind == CaseEventKind.Closed ? "Cases.WasClosed" : "Cases.WasReopened"), "event", []));
        }

        return posts;
    }

    private async Task<(string Accepted, string Hint)> HintAsync()
    {
        var rules = await files.RulesAsync();
        return (string.Join(',', FileRules.Endings), await texts.FillAsync("Cases.FileHint", rules.MostFiles, rules.LargestBytes / 1024 / 1024.0, string.Join(", ", FileRules.Endings)));
    }

    private Task<string> StateAsync(LoyaltyCase row) => texts.TextAsync($"Cases.ShopState.{row.State}");

    private static string Tone(LoyaltyCase row) => row.State switch { CaseState.Waiting => "turn", CaseState.Closed or CaseState.Merged => "closed", _ => "open" };
}
