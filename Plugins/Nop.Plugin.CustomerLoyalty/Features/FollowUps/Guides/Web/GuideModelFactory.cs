using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides.Web;

public class GuideModelFactory(GuideDesk guides, ServiceChoices choices, IProductService products, DeskWords words)
{
    private const int LongestName = 100;
    private const int MostDays = 365;

    public async Task<GuideListModel> ListAsync()
    {
        var categories = await choices.CategoriesAsync();
        var lines = new List<GuideLine>();
        foreach (var guide in await guides.AllAsync())
            lines.Add(new GuideLine(guide.Id, guide.Name,
                guide.ProductId > 0 ? await ProductAsync(guide.ProductId) : categories.FirstOrDefault(item => item.Value == $"{guide.CategoryId}")?.Text ?? $"#{guide.CategoryId}",
                await words.OfAsync(guide.Moment) + (guide.DelayDays > 0 ? " " + await words.FillAsync("Guides.After", guide.DelayDays) : string.Empty), (await guides.FilesAsync(guide.Id)).Count, guide.ActiveSinceUtc is not null));
        return new GuideListModel(lines);
    }

    public Task<GuideModel> FormAsync(LoyaltyGuide? guide) => CompleteAsync(guide is null ? new GuideModel() : new GuideModel
    {
        Id = guide.Id, Name = guide.Name, IsActive = guide.ActiveSinceUtc is not null, StoreId = guide.StoreId, ProductId = guide.ProductId, CategoryId = guide.CategoryId,
        MomentId = guide.MomentId, DelayDays = guide.DelayDays, OffersVisit = guide.OffersVisit
    }, false);

    /// <param name="typed">The words are as typed, not as stored.</param>
    public async Task<GuideModel> CompleteAsync(GuideModel model, bool typed = true)
    {
        (model.AvailableStores, model.AvailableCategories, model.AvailableMoments) = (await choices.StoresAsync(), await choices.CategoriesAsync(), await words.ItemsAsync<GuideMoment>());
        model.Texts = await choices.TextsAsync(ServiceTextKind.Guide, model.Id, typed ? model.Texts : null);
        model.Languages = model.Texts.ToDictionary(text => text.LanguageId, text => text.Language);
        model.Files = model.Id > 0 ? await guides.FilesAsync(model.Id) : [];
        model.ProductName = model.ProductId > 0 ? await ProductAsync(model.ProductId) : string.Empty;
        return model;
    }

    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(GuideModel model)
    {
        var errors = new List<(string, string)>(await choices.TextErrorsAsync(model.Texts));
        if (NoteText.Line(model.Name) is not { Length: <= LongestName })
            errors.Add((nameof(model.Name), await words.FillAsync("Letters.NameWrong", LongestName)));
        if (model.DelayDays is < 0 or > MostDays)
            errors.Add((nameof(model.DelayDays), await words.FillAsync("Letters.DaysWrong", MostDays)));
        if (!Enum.IsDefined((GuideMoment)model.MomentId))
            errors.Add((nameof(model.MomentId), await words.TextAsync("Contacts.ChoiceMissing")));
        if (model.ProductId <= 0 && model.CategoryId <= 0)
            errors.Add((nameof(model.ProductId), await words.TextAsync("Guides.ForMissing")));
        else if (model.ProductId > 0 && await products.GetProductByIdAsync(model.ProductId) is not { Deleted: false })
            errors.Add((nameof(model.ProductId), await words.TextAsync("Guides.ProductGone")));
        return errors;
    }

    public async Task<int> SaveAsync(GuideModel model)
    {
        var guide = (model.Id > 0 ? await guides.FindAsync(model.Id) : null) ?? new LoyaltyGuide();
        (guide.Name, guide.StoreId, guide.ProductId) = (NoteText.Line(model.Name)!, Math.Max(0, model.StoreId), Math.Max(0, model.ProductId));
        (guide.CategoryId, guide.MomentId, guide.DelayDays, guide.OffersVisit) = (guide.ProductId > 0 ? 0 : Math.Max(0, model.CategoryId), model.MomentId, model.DelayDays, model.OffersVisit);
        await guides.SaveAsync(guide, model.IsActive);
        await choices.SaveTextsAsync(ServiceTextKind.Guide, guide.Id, model.Texts);
        return guide.Id;
    }

    private async Task<string> ProductAsync(int id) => (await products.GetProductByIdAsync(id))?.Name ?? $"#{id}";
}
