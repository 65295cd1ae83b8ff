namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

/// <summary>Where customers said something. Numbers are stored and never change.</summary>
public enum FeedbackSourceKind
{
    Survey = 1,
    Case = 2,
    Review = 3
}
