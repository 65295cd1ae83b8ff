using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Web;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Notes;

public static class NoteServices
{
    public static void AddNotes(this IServiceCollection services)
    {
        services.AddScoped<NoteStore>();
        services.AddScoped<NoteService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<NoteService>());
        services.AddScoped<NoteReader>();
        services.AddScoped<TagStore>();
        services.AddScoped<TagService>();
        services.AddScoped<TagDesk>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<TagService>());

        services.AddScoped<IActionHandler, TagActionHandler>();
        services.AddScoped<IOwnedRows, TagRowsStore>();
        services.AddOwnedRows<LoyaltyNote>("Note", note => note.CustomerId, (note, id) => note.CustomerId = id);

        services.AddScoped<NoteActivity>();
        services.AddScoped<NoteTexts>();
        services.AddScoped<NoteModelFactory>();
        services.AddScoped<TagListFactory>();
    }
}
