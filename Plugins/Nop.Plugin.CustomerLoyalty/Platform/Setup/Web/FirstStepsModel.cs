using Nop.Plugin.CustomerLoyalty.Engine.Setup;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;

/// <summary>The page of a new shop: what is to be decided, what suits its size, and sample data to practise with.</summary>
/// <param name="CanUndo">Recommended settings were applied and can be taken back.</param>
public sealed record FirstStepsModel(IReadOnlyList<FirstStep> Steps, ShopSize Size, IReadOnlyList<RecommendedSetting> Recommended, bool CanUndo, SampleState Samples)
{
    public int Done => Steps.Count(step => step.IsDone);
}
