using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes.Web;

public class NoteModelFactory(NoteService notes, TagService tags, OwnerService staff, ICustomerService customers, IPermissionService permissions, IDateTimeHelper time, NoteTexts texts)
{
    private const int CardLines = 3;

    public async Task<CustomerNotesModel> OfCustomerAsync(int customerId)
    {
        var lines = await LinesAsync(await notes.OfCustomerAsync(customerId));
        return new CustomerNotesModel(customerId, await MayEditAsync(), [.. lines.Where(line => line.Kind == NoteKind.Fact)], [.. lines.Where(line => line.Kind != NoteKind.Fact)], Guid.NewGuid());
    }

    public async Task<CustomerTagsModel> TagsAsync(int customerId) => new(customerId, await MayEditAsync(), await tags.OfCustomerAsync(customerId));

    public async Task<NoteCardModel> CardAsync(int customerId)
    {
        var all = await notes.OfCustomerAsync(customerId);
        return new NoteCardModel(customerId, await MayEditAsync(), await tags.OfCustomerAsync(customerId), await LinesAsync(all.Take(CardLines)), Math.Max(0, all.Count - CardLines));
    }

    /// <summary>Null when there is no such customer, or no such note any more.</summary>
    public async Task<NoteModel?> FormAsync(int customerId, Guid key, NoteKind kind)
    {
        if (key == Guid.Empty)
            return await CompleteAsync(new NoteModel { CustomerId = customerId, Key = Guid.NewGuid(), KindId = (int)kind });
        return await notes.FindAsync(key) is { } note && note.CustomerId == customerId
            ? await CompleteAsync(new NoteModel
            {
                CustomerId = customerId, Key = key, Version = note.Version, KindId = note.KindId, Topic = note.Topic, Text = note.Text, Source = note.Source, LearntOn = note.LearntOn
            })
            : null;
    }

    /// <summary>The reader's.</summary>
    public async Task<DateTime> TodayAsync() => (await time.ConvertToUserTimeAsync(notes.Now, DateTimeKind.Utc)).Date;

    /// <summary>What was typed, with what the page shows beside it.</summary>
    public async Task<NoteModel?> CompleteAsync(NoteModel model)
    {
        if (await customers.GetCustomerByIdAsync(model.CustomerId) is not { Deleted: false } customer)
            return null;
        model.CustomerName = await NameAsync(customer);
        model.Sources = (await texts.TextAsync("Notes.Sources")).Split('|', StringSplitOptions.RemoveEmptyEntries);
        return model;
    }

    /// <summary>Beside what was typed what somebody else wrote; saved again it takes that one's place.</summary>
    public async Task<NoteModel?> ConflictAsync(NoteModel model, LoyaltyNote? current)
    {
        if (current is null)
        {
            model.IsGone = true;
            model.Key = Guid.NewGuid();
            model.Version = 0;
        }
        else
        {
            model.Meanwhile = (await LinesAsync([current])).Single();
            model.Version = current.Version;
        }

        return await CompleteAsync(model);
    }

    private async Task<IReadOnlyList<NoteLine>> LinesAsync(IEnumerable<LoyaltyNote> rows)
    {
        var page = rows.ToList();
        var names = await staff.NamesAsync(page.SelectMany(note => new[] { note.AuthorId, note.EditorId }));
        var lines = new List<NoteLine>(page.Count);
        foreach (var note in page)
        {
            var by = await texts.FillAsync("Notes.WrittenBy", names.GetValueOrDefault(note.AuthorId, "–"), await LocalAsync(note.CreatedOnUtc));
            if (note.EditedOnUtc is { } edited)
                by += " " + await texts.FillAsync("Notes.ChangedBy", names.GetValueOrDefault(note.EditorId, "–"), await LocalAsync(edited));
            lines.Add(new NoteLine(note.NoteKey, note.Kind, note.Topic, note.Text, note.Source, note.LearntOn?.ToString("d"), by));
        }

        return lines;
    }

    private async Task<string> LocalAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("g");

    private Task<bool> MayEditAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.CustomersEdit);

    private async Task<string> NameAsync(Customer customer)
    {
        var name = await customers.GetCustomerFullNameAsync(customer);
        return !string.IsNullOrWhiteSpace(name) ? name : string.IsNullOrEmpty(customer.Email) ? $"#{customer.Id}" : customer.Email;
    }
}
