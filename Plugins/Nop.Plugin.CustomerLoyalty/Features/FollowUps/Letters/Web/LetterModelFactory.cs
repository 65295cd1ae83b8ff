using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters.Web;

public class LetterModelFactory(LetterDesk letters, ServiceChoices choices, DeskWords words)
{
    private const int LongestName = 100;
    private const int MostDays = 60;

    public async Task<LetterListModel> ListAsync()
    {
        var (categories, tiers, stores) = (await choices.CategoriesAsync(), await choices.TiersAsync(), await choices.StoresAsync());
        var lines = new List<LetterLine>();
        foreach (var letter in await letters.AllAsync())
        {
            var parts = new List<string> { await words.OfAsync((LetterOrders)letter.OrdersId) };
            if (letter.OnlyCore)
                parts.Add(await words.TextAsync("Letters.OnlyCore"));
            foreach (var (items, id) in new[] { (tiers, letter.TierId), (categories, letter.CategoryId), (stores, letter.StoreId) })
                if (id > 0)
                    parts.Add(items.FirstOrDefault(item => item.Value == $"{id}")?.Text ?? $"#{id}");
            lines.Add(new LetterLine(letter.Id, letter.Name, string.Join(" · ", parts), letter.ByHand, letter.ActiveSinceUtc is not null));
        }

        return new LetterListModel(lines);
    }

    public Task<LetterModel> FormAsync(LoyaltyLetter? letter) => CompleteAsync(letter is null ? new LetterModel() : new LetterModel
    {
        Id = letter.Id, Name = letter.Name, IsActive = letter.ActiveSinceUtc is not null, StoreId = letter.StoreId, CategoryId = letter.CategoryId, TierId = letter.TierId, OrdersId = letter.OrdersId,
        OnlyCore = letter.OnlyCore, ByHand = letter.ByHand, DueDays = letter.DueDays, OwnerId = letter.OwnerId
    }, false);

    /// <param name="typed">The words are as typed, not as stored.</param>
    public async Task<LetterModel> CompleteAsync(LetterModel model, bool typed = true)
    {
        (model.AvailableStores, model.AvailableCategories, model.AvailableTiers) = (await choices.StoresAsync(), await choices.CategoriesAsync(), await choices.TiersAsync());
        (model.AvailableOwners, model.AvailableOrders) = (await choices.OwnersAsync(), await words.ItemsAsync<LetterOrders>());
        model.Texts = await choices.TextsAsync(ServiceTextKind.Letter, model.Id, typed ? model.Texts : null);
        model.Tokens = [.. LetterWriter.Tokens.Select(token => $"%{token}%")];
        return model;
    }

    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(LetterModel model)
    {
        var errors = new List<(string, string)>(await choices.TextErrorsAsync(model.Texts));
        if (NoteText.Line(model.Name) is not { Length: <= LongestName })
            errors.Add((nameof(model.Name), await words.FillAsync("Letters.NameWrong", LongestName)));
        if (model.DueDays is < 0 or > MostDays)
            errors.Add((nameof(model.DueDays), await words.FillAsync("Letters.DaysWrong", MostDays)));
        if (!Enum.IsDefined((LetterOrders)model.OrdersId))
            errors.Add((nameof(model.OrdersId), await words.TextAsync("Contacts.ChoiceMissing")));
        return errors;
    }

    public async Task<int> SaveAsync(LetterModel model)
    {
        var letter = (model.Id > 0 ? await letters.FindAsync(model.Id) : null) ?? new LoyaltyLetter();
        (letter.Name, letter.StoreId, letter.CategoryId, letter.TierId, letter.OrdersId) = (NoteText.Line(model.Name)!, Math.Max(0, model.StoreId), Math.Max(0, model.CategoryId), Math.Max(0, model.TierId), model.OrdersId);
        (letter.OnlyCore, letter.ByHand, letter.DueDays, letter.OwnerId) = (model.OnlyCore, model.ByHand, model.DueDays, Math.Max(0, model.OwnerId));
        await letters.SaveAsync(letter, model.IsActive);
        await choices.SaveTextsAsync(ServiceTextKind.Letter, letter.Id, model.Texts);
        return letter.Id;
    }
}
