namespace Nop.Plugin.CustomerLoyalty.Features.Surveys;

/// <summary>What a survey asks about. Numbers are stored and never change.</summary>
public enum SurveyOccasion
{
    OrderPaid = 1,

    /// <summary>All of it has arrived; downloads and services have when they are paid.</summary>
    OrderDelivered = 2
}
