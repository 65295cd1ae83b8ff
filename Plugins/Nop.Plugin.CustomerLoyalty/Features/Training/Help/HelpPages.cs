namespace Nop.Plugin.CustomerLoyalty.Features.Training.Help;

/// <summary>
/// What the help of a page points to, by controller and action without 'Loyalty'. Its texts are resources: 'Help.' and that name says what the
/// page is for, with '.1' to '.3' what people do there.
/// </summary>
public static class HelpPages
{
    private static readonly IReadOnlyDictionary<string, HelpPage> All = new Dictionary<string, HelpPage>(StringComparer.OrdinalIgnoreCase)
    {
        ["Dashboard.Customers"] = new("role-manager", "Stage", "Rfm", "Core", "LifetimeValue", "Cohort"),
        ["Dashboard.Core"] = new("role-manager", "Core", "LifetimeValue", "AtRisk"),
        ["Customer.List"] = new("customers", "Stage", "Core", "LifetimeValue", "Owner"),
        ["Customer.Index"] = new("customers", "Stage", "LifetimeValue", "Owner", "Tier"),
        ["Segment.List"] = new("segments", "Segment", "Stage", "Role"),
        ["Segment.Edit"] = new("segments", "Segment", "Core", "AtRisk"),
        ["TagList.List"] = new("customers", "Tag"),
        ["TagList.Edit"] = new("customers", "Tag"),
        ["Owner.Index"] = new("role-manager", "Owner"),
        ["Owner.HandOver"] = new("role-manager", "Owner"),
        ["Owner.HandOverAll"] = new("role-manager", "Owner"),
        ["NextAction.List"] = new("service", "NextAction", "ControlGroup", "Owner"),
        ["Quality.List"] = new("data-quality", "Quality", "Consent"),
        ["Duplicate.List"] = new("data-quality", "Duplicate"),
        ["Duplicate.Compare"] = new("data-quality", "Duplicate"),
        ["Duplicate.Merges"] = new("data-quality", "Duplicate"),
        ["Score.Index"] = new("customers", "Rfm", "LifetimeValue", "Core"),
        ["Timeline.List"] = new("customers", "Journal"),
        ["Timeline.Customer"] = new("customers", "Journal"),
        ["Note.Edit"] = new("customers", "Note"),
        ["Block.List"] = new("recommendations", "Block", "Place", "HoldOut"),
        ["Block.Edit"] = new("recommendations", "Block", "Place", "Fallback"),
        ["BlockReport.Index"] = new("recommendations", "Block", "HoldOut", "Uplift"),
        ["BlockReport.Deeds"] = new("recommendations", "Block"),
        ["BlockReport.Evaluation"] = new("recommendations", "Block", "HitRate"),
        ["Experiment.Index"] = new("recommendations", "Experiment", "Uplift"),
        ["Experiment.Details"] = new("recommendations", "Experiment", "Uplift", "Interval"),
        ["Journey.List"] = new("messages", "Journey", "HoldOut", "Topic"),
        ["Journey.Edit"] = new("messages", "Journey", "Trigger", "HoldOut", "Goal"),
        ["JourneyReport.Index"] = new("messages", "Journey", "Uplift", "HoldOut", "Interval"),
        ["JourneyReport.People"] = new("messages", "Journey"),
        ["Campaign.List"] = new("messages", "Campaign", "HoldOut", "Approval"),
        ["Campaign.Edit"] = new("messages", "Campaign", "HoldOut", "DryRun", "Approval"),
        ["CampaignReport.Index"] = new("messages", "Campaign", "Uplift", "Interval"),
        ["CampaignReport.People"] = new("messages", "Campaign"),
        ["Mail.Queue"] = new("messages", "Outbox", "Suppression", "FrequencyCap"),
        ["Mail.Details"] = new("messages", "Outbox"),
        ["Mail.Rules"] = new("messages", "FrequencyCap", "QuietHours", "Consent"),
        ["MailText.List"] = new("messages", "Template", "Token"),
        ["MailText.Edit"] = new("messages", "Template", "Token"),
        ["Suppression.List"] = new("messages", "Suppression", "Consent"),
        ["MailOutcome.List"] = new("messages", "Outbox", "Attribution"),
        ["Programme.Index"] = new("points", "Liability", "Breakage", "Points"),
        ["Tier.Index"] = new("points", "Tier", "Grace"),
        ["Tier.Edit"] = new("points", "Tier", "Benefit"),
        ["Tier.Customers"] = new("points", "Tier", "Grace"),
        ["Earning.List"] = new("points", "Points", "EarningRule"),
        ["Earning.Edit"] = new("points", "EarningRule", "Stacking"),
        ["Point.List"] = new("points", "Points", "Grant"),
        ["Point.Statement"] = new("points", "Points", "Grant"),
        ["Simulation.List"] = new("points", "Simulation"),
        ["Simulation.Details"] = new("points", "Simulation"),
        ["Gift.List"] = new("points", "Gift", "Tier"),
        ["Gift.Edit"] = new("points", "Gift"),
        ["Gift.Claims"] = new("points", "Gift"),
        ["Entitlement.List"] = new("service", "Certificate"),
        ["Entitlement.Check"] = new("service", "Certificate"),
        ["Referral.List"] = new("points", "Referral"),
        ["Day.Index"] = new("role-agent", "NextAction", "Promise", "Owner"),
        ["Case.List"] = new("service", "Case", "ServiceLevel", "Queue"),
        ["Case.View"] = new("service", "Case", "ServiceLevel", "Compensation"),
        ["Case.New"] = new("service", "Case"),
        ["CaseSetup.Index"] = new("service", "ServiceLevel", "Queue", "Calendar"),
        ["CaseSetup.Queue"] = new("service", "Queue"),
        ["CaseSetup.Category"] = new("service", "Case", "Queue"),
        ["CaseSetup.Calendar"] = new("service", "Calendar"),
        ["CaseSetup.Answer"] = new("service", "Template", "Case"),
        ["Compensation.List"] = new("role-manager", "Compensation", "Approval"),
        ["Recovery.Index"] = new("role-manager", "Recovery", "Interval"),
        ["Contact.List"] = new("service", "Contact", "Promise"),
        ["Contact.Log"] = new("service", "Contact", "Promise"),
        ["Contact.Edit"] = new("service", "Contact", "Promise"),
        ["Caller.Index"] = new("service", "Contact"),
        ["CallerKey.List"] = new("role-administrator", "CallerKey"),
        ["FollowUp.List"] = new("service", "Task", "Owner"),
        ["FollowUp.Create"] = new("service", "Task"),
        ["FollowUp.Edit"] = new("service", "Task"),
        ["Appointment.List"] = new("service", "Appointment"),
        ["Appointment.Edit"] = new("service", "Appointment"),
        ["Guide.List"] = new("service", "Guide"),
        ["Guide.Edit"] = new("service", "Guide"),
        ["Letter.List"] = new("service", "Letter"),
        ["Letter.Edit"] = new("service", "Letter", "Tier"),
        ["Letter.Print"] = new("service", "Letter"),
        ["Survey.List"] = new("surveys", "Survey", "Gap"),
        ["Survey.Edit"] = new("surveys", "Survey"),
        ["Survey.Version"] = new("surveys", "Survey"),
        ["SurveyAnswer.List"] = new("surveys", "Survey", "Case"),
        ["SurveyAnswer.Details"] = new("surveys", "Survey", "Tag", "Gap"),
        ["SurveyReport.Index"] = new("surveys", "Gap", "Rater", "Interval", "Nps"),
        ["Staff.Index"] = new("role-manager", "ServiceLevel", "Interval"),
        ["Setup.FirstSteps"] = new("first-day", "Backfill", "Consent", "Place"),
        ["Setup.Configure"] = new("role-administrator", "Consent", "Retention"),
        ["Health.Index"] = new("role-administrator", "Task", "Backfill", "Journal"),
        ["Training.Index"] = new("training", "Exercise"),
        ["Training.Report"] = new("training", "Exercise"),
        ["Handbook.Index"] = new("training")
    };

    public static IEnumerable<string> Names => All.Keys;

    public static HelpPage Of(string name) => All[name];

    /// <summary>The name of a page's help; a form that is shown again after it was refused has that of the page it is on. Null for a page without.</summary>
    public static string? Find(string controller, string action)
    {
        var page = controller.StartsWith("Loyalty", StringComparison.OrdinalIgnoreCase) ? controller["Loyalty".Length..] : controller;
        return new[] { action, "Edit", "List", "Index" }.Select(name => $"{page}.{name}").Select(Canonical).FirstOrDefault(name => name is not null);
    }

    private static string? Canonical(string name) => All.Keys.FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase));
}
