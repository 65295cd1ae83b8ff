using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Files;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Appointments;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Training;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>The part of <see cref="LoyaltyTables"/> for what comes after the sale: cases, surveys, letters, guides, appointments, contacts.</summary>
internal static class ServiceTables
{
    public static readonly IReadOnlyList<LoyaltyTable> All =
    [
        LoyaltyTable.Of<LoyaltyCase>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyCase.CaseKey)),
            LoyaltyIndex.For("Due", nameof(LoyaltyCase.DueOnUtc), nameof(LoyaltyCase.StateId)),
            LoyaltyIndex.For("State", nameof(LoyaltyCase.StateId)),
            LoyaltyIndex.For("Queue", nameof(LoyaltyCase.QueueId), nameof(LoyaltyCase.DueOnUtc), nameof(LoyaltyCase.StateId)),
            LoyaltyIndex.For("Owner", nameof(LoyaltyCase.OwnerId), nameof(LoyaltyCase.DueOnUtc), nameof(LoyaltyCase.StateId)),
            LoyaltyIndex.For("Escalate", nameof(LoyaltyCase.EscalateOnUtc), nameof(LoyaltyCase.StateId)),
            LoyaltyIndex.For("Answered", nameof(LoyaltyCase.FirstAnswerOnUtc)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyCase.CustomerId)),
            LoyaltyIndex.For("Order", nameof(LoyaltyCase.OrderId)),
            LoyaltyIndex.For("Closed", nameof(LoyaltyCase.ClosedOnUtc)),
            LoyaltyIndex.For("Created", nameof(LoyaltyCase.CreatedOnUtc))),
        LoyaltyTable.Of<LoyaltyCaseEvent>(
            LoyaltyIndex.Unique("Version", nameof(LoyaltyCaseEvent.CaseId), nameof(LoyaltyCaseEvent.Version)),
            LoyaltyIndex.Unique("Post", nameof(LoyaltyCaseEvent.CaseId), nameof(LoyaltyCaseEvent.PostKey)),
            LoyaltyIndex.For("Staff", nameof(LoyaltyCaseEvent.ById), nameof(LoyaltyCaseEvent.OccurredOnUtc)),
            LoyaltyIndex.For("Occurred", nameof(LoyaltyCaseEvent.OccurredOnUtc))),
        LoyaltyTable.Of<LoyaltyCaseFile>(LoyaltyIndex.For("Case", nameof(LoyaltyCaseFile.CaseId), nameof(LoyaltyCaseFile.PostKey))),
        LoyaltyTable.Of<LoyaltyCaseFileContent>(LoyaltyIndex.Unique("File", nameof(LoyaltyCaseFileContent.FileId))),
        LoyaltyTable.Of<LoyaltyCaseWatcher>(
            LoyaltyIndex.Unique("Watcher", nameof(LoyaltyCaseWatcher.CaseId), nameof(LoyaltyCaseWatcher.AgentId)),
            LoyaltyIndex.For("Agent", nameof(LoyaltyCaseWatcher.AgentId))),
        LoyaltyTable.Of<LoyaltyCaseNotice>(LoyaltyIndex.Unique("Once", nameof(LoyaltyCaseNotice.CaseId), nameof(LoyaltyCaseNotice.Version))),
        LoyaltyTable.Of<LoyaltyCaseLink>(
            LoyaltyIndex.Unique("Pair", nameof(LoyaltyCaseLink.CaseId), nameof(LoyaltyCaseLink.OtherId)),
            LoyaltyIndex.For("Other", nameof(LoyaltyCaseLink.OtherId))),
        LoyaltyTable.Of<LoyaltyCaseStepText>(LoyaltyIndex.Unique("Step", nameof(LoyaltyCaseStepText.CaseId), nameof(LoyaltyCaseStepText.StepId))),
        LoyaltyTable.Of<LoyaltyCaseQueue>(),
        LoyaltyTable.Of<LoyaltyCaseControl>(
            LoyaltyIndex.Unique("Pair", nameof(LoyaltyCaseControl.CaseId), nameof(LoyaltyCaseControl.CustomerId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyCaseControl.CustomerId))),
        LoyaltyTable.Of<LoyaltyCaseCategory>(LoyaltyIndex.Unique("Name", nameof(LoyaltyCaseCategory.SystemName))),
        LoyaltyTable.Of<LoyaltyAnswerTemplate>(),
        LoyaltyTable.Of<LoyaltyServiceCalendar>(),
        LoyaltyTable.Of<LoyaltyServiceLevel>(LoyaltyIndex.Unique("Level", nameof(LoyaltyServiceLevel.PriorityId), nameof(LoyaltyServiceLevel.TierId))),
        LoyaltyTable.Of<LoyaltyCompensation>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyCompensation.CompensationKey)),
            LoyaltyIndex.For("Case", nameof(LoyaltyCompensation.CaseId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyCompensation.CustomerId)),
            LoyaltyIndex.For("State", nameof(LoyaltyCompensation.StateId))),
        LoyaltyTable.Of<LoyaltyCompensationLimit>(LoyaltyIndex.Unique("Role", nameof(LoyaltyCompensationLimit.RoleId))),
        LoyaltyTable.Of<LoyaltySurvey>(),
        LoyaltyTable.Of<LoyaltySurveyVersion>(LoyaltyIndex.Unique("Number", nameof(LoyaltySurveyVersion.SurveyId), nameof(LoyaltySurveyVersion.Number))),
        LoyaltyTable.Of<LoyaltySurveyInvitation>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltySurveyInvitation.InvitationKey)),
            LoyaltyIndex.For("Due", nameof(LoyaltySurveyInvitation.StateId), nameof(LoyaltySurveyInvitation.DueOnUtc)),
            LoyaltyIndex.For("Survey", nameof(LoyaltySurveyInvitation.SurveyId), nameof(LoyaltySurveyInvitation.StateId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltySurveyInvitation.CustomerId))),
        LoyaltyTable.Of<LoyaltySurveyAnswer>(
            LoyaltyIndex.Unique("Once", nameof(LoyaltySurveyAnswer.InvitationId)),
            LoyaltyIndex.For("Order", nameof(LoyaltySurveyAnswer.OrderId), nameof(LoyaltySurveyAnswer.KindId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltySurveyAnswer.CustomerId)),
            LoyaltyIndex.For("On", nameof(LoyaltySurveyAnswer.AnsweredOnUtc)),
            LoyaltyIndex.For("Open", nameof(LoyaltySurveyAnswer.SettledOnUtc))),
        LoyaltyTable.Of<LoyaltySurveyTag>(
            LoyaltyIndex.Unique("Once", nameof(LoyaltySurveyTag.AnswerId), nameof(LoyaltySurveyTag.TagKey)),
            LoyaltyIndex.For("Key", nameof(LoyaltySurveyTag.TagKey))),
        LoyaltyTable.Of<LoyaltyServiceText>(
            LoyaltyIndex.Unique("Language", nameof(LoyaltyServiceText.KindId), nameof(LoyaltyServiceText.OwnerId), nameof(LoyaltyServiceText.LanguageId))),
        LoyaltyTable.Of<LoyaltyLetter>(),
        LoyaltyTable.Of<LoyaltyGuide>(),
        LoyaltyTable.Of<LoyaltyGuideFile>(LoyaltyIndex.For("Guide", nameof(LoyaltyGuideFile.GuideId))),
        LoyaltyTable.Of<LoyaltyAppointment>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyAppointment.AppointmentKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyAppointment.CustomerId)),
            LoyaltyIndex.For("State", nameof(LoyaltyAppointment.StateId), nameof(LoyaltyAppointment.StartsOnUtc))),
        LoyaltyTable.Of<LoyaltyAppointmentSlot>(
            LoyaltyIndex.Unique("Slot", nameof(LoyaltyAppointmentSlot.AgentId), nameof(LoyaltyAppointmentSlot.StartsOnUtc)),
            LoyaltyIndex.For("Appointment", nameof(LoyaltyAppointmentSlot.AppointmentId))),
        LoyaltyTable.Of<LoyaltyAppointmentChange>(LoyaltyIndex.Unique("Version", nameof(LoyaltyAppointmentChange.AppointmentId), nameof(LoyaltyAppointmentChange.Version))),
        LoyaltyTable.Of<LoyaltyContact>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyContact.ContactKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyContact.CustomerId), nameof(LoyaltyContact.StartedOnUtc)),
            LoyaltyIndex.For("Agent", nameof(LoyaltyContact.AgentId), nameof(LoyaltyContact.StartedOnUtc)),
            LoyaltyIndex.For("Started", nameof(LoyaltyContact.StartedOnUtc)),
            LoyaltyIndex.For("Promise", nameof(LoyaltyContact.PromiseStateId), nameof(LoyaltyContact.PromiseDueOnUtc))),
        LoyaltyTable.Of<LoyaltyTraining>(LoyaltyIndex.Unique("Person", nameof(LoyaltyTraining.CustomerId), nameof(LoyaltyTraining.Item))),
        LoyaltyTable.Of<LoyaltyCallerKey>(LoyaltyIndex.Unique("Key", nameof(LoyaltyCallerKey.KeyId)))
    ];
}
