using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>What the free words of an answer are about, in a word of the staff.</summary>
public class LoyaltySurveyTag : BaseEntity
{
    public int AnswerId { get; set; }

    /// <summary>The name in small letters: the same tag is on an answer once.</summary>
    public string TagKey { get; set; } = string.Empty;
    public string Name { get; set; } = string.Empty;
}
