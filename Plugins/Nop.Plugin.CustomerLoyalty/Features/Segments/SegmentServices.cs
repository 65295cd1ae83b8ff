using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

public static class SegmentServices
{
    public static void AddSegments(this IServiceCollection services)
    {
        services.AddScoped<SegmentStore>();
        services.AddScoped<SegmentCheck>();
        services.AddScoped<SegmentClock>();
        services.AddScoped<SegmentService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<SegmentService>());
        services.AddScoped<SegmentEditor>();
        services.AddScoped<ITagUse, SegmentTagUse>();

        services.AddScoped<SegmentSubjectStore>();
        services.AddScoped<SegmentFactStore>();
        services.AddScoped<SegmentCatalogueStore>();
        services.AddScoped<SegmentEvaluator>();

        services.AddScoped<SegmentMemberStore>();
        services.AddScoped<SegmentRoleStore>();
        services.AddScoped<IOwnedRows, SegmentRowsStore>();

        services.AddScoped<SegmentRefresh>();
        services.AddScoped<SegmentRemoval>();
        services.AddScoped<SegmentPass>();

        services.AddScoped<SegmentTexts>();
        services.AddScoped<SegmentTimes>();
        services.AddScoped<SegmentNames>();
        services.AddScoped<SegmentChoices>();
        services.AddScoped<SegmentSentence>();
        services.AddScoped<SegmentActivity>();
        services.AddScoped<SegmentEditorFactory>();
        services.AddScoped<SegmentModelFactory>();
        services.AddScoped<SegmentListFactory>();
    }
}
