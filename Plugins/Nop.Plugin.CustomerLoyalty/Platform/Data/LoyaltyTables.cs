using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.NextActions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;

namespace Nop.Plugin.CustomerLoyalty.Platform.Data;

/// <summary>Our tables, for those who create, drop or map them.</summary>
public static class LoyaltyTables
{
    public static readonly IReadOnlyList<LoyaltyTable> All =
    [
        LoyaltyTable.Of<LoyaltyFact>(
            LoyaltyIndex.Unique("FactKey", nameof(LoyaltyFact.FactKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyFact.CustomerId), nameof(LoyaltyFact.OccurredOnUtc)),
            LoyaltyIndex.For("Visitor", nameof(LoyaltyFact.VisitorId), nameof(LoyaltyFact.OccurredOnUtc)),
            LoyaltyIndex.For("Kind", nameof(LoyaltyFact.KindId), nameof(LoyaltyFact.OccurredOnUtc))),
        LoyaltyTable.Of<LoyaltyVisitor>(
            LoyaltyIndex.Unique("Identity", nameof(LoyaltyVisitor.IdentityKey)),
            LoyaltyIndex.For("Visitor", nameof(LoyaltyVisitor.VisitorId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyVisitor.CustomerId))),
        LoyaltyTable.Of<LoyaltyLease>(LoyaltyIndex.Unique("Name", nameof(LoyaltyLease.Name))),
        LoyaltyTable.Of<LoyaltyCheckpoint>(LoyaltyIndex.Unique("Name", nameof(LoyaltyCheckpoint.Name))),
        LoyaltyTable.Of<LoyaltyTaskRun>(LoyaltyIndex.Unique("Name", nameof(LoyaltyTaskRun.Name))),
        LoyaltyTable.Of<LoyaltyNode>(LoyaltyIndex.Unique("Name", nameof(LoyaltyNode.Name))),
        LoyaltyTable.Of<LoyaltyModelRun>(),
        LoyaltyTable.Of<LoyaltyModelChunk>(
            LoyaltyIndex.Unique("Part", nameof(LoyaltyModelChunk.RunId), nameof(LoyaltyModelChunk.Part), nameof(LoyaltyModelChunk.Position))),
        LoyaltyTable.Of<LoyaltyBestSeller>(
            LoyaltyIndex.Unique("Place", nameof(LoyaltyBestSeller.RunId), nameof(LoyaltyBestSeller.StoreId), nameof(LoyaltyBestSeller.Rank))),
        LoyaltyTable.Of<LoyaltyNextAction>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyNextAction.ActionKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyNextAction.CustomerId), nameof(LoyaltyNextAction.StateId)),
            LoyaltyIndex.For("State", nameof(LoyaltyNextAction.StateId), nameof(LoyaltyNextAction.StepId))),
        LoyaltyTable.Of<LoyaltyAction>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyAction.ActionKey)),
            LoyaltyIndex.For("Due", nameof(LoyaltyAction.StateId), nameof(LoyaltyAction.DueOnUtc)),
            LoyaltyIndex.For("Decided", nameof(LoyaltyAction.StateId), nameof(LoyaltyAction.DecidedOnUtc)),
            LoyaltyIndex.For("Source", nameof(LoyaltyAction.SourceKindId), nameof(LoyaltyAction.SourceId), nameof(LoyaltyAction.StateId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyAction.CustomerId), nameof(LoyaltyAction.StateId))),
        LoyaltyTable.Of<LoyaltyActionClaim>(
            LoyaltyIndex.Unique("Attempt", nameof(LoyaltyActionClaim.ActionId), nameof(LoyaltyActionClaim.Attempt)),
            LoyaltyIndex.For("Open", nameof(LoyaltyActionClaim.OutcomeId), nameof(LoyaltyActionClaim.ClaimedOnUtc))),
        LoyaltyTable.Of<LoyaltyDataMark>(LoyaltyIndex.Unique("Customer", nameof(LoyaltyDataMark.CustomerId))),
        LoyaltyTable.Of<LoyaltyDataQuality>(
            LoyaltyIndex.Unique("Customer", nameof(LoyaltyDataQuality.CustomerId)),
            LoyaltyIndex.For("Score", nameof(LoyaltyDataQuality.Score))),
        LoyaltyTable.Of<LoyaltyDataRequest>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyDataRequest.RequestKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyDataRequest.CustomerId))),
        LoyaltyTable.Of<LoyaltyDuplicateKey>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyDuplicateKey.BlockKey), nameof(LoyaltyDuplicateKey.CustomerId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyDuplicateKey.CustomerId))),
        LoyaltyTable.Of<LoyaltyDuplicate>(
            LoyaltyIndex.Unique("Pair", nameof(LoyaltyDuplicate.PairKey)),
            LoyaltyIndex.For("Low", nameof(LoyaltyDuplicate.LowId)),
            LoyaltyIndex.For("High", nameof(LoyaltyDuplicate.HighId)),
            LoyaltyIndex.For("State", nameof(LoyaltyDuplicate.StateId), nameof(LoyaltyDuplicate.Score))),
        LoyaltyTable.Of<LoyaltyMerge>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyMerge.MergeKey)),
            LoyaltyIndex.For("Survivor", nameof(LoyaltyMerge.SurvivorId)),
            LoyaltyIndex.For("Other", nameof(LoyaltyMerge.OtherId)),
            LoyaltyIndex.For("State", nameof(LoyaltyMerge.StateId))),
        LoyaltyTable.Of<LoyaltyMergedRow>(
            LoyaltyIndex.Unique("Row", nameof(LoyaltyMergedRow.MergeId), nameof(LoyaltyMergedRow.Kind), nameof(LoyaltyMergedRow.RowId))),
        LoyaltyTable.Of<LoyaltySuppression>(
            LoyaltyIndex.Unique("Address", nameof(LoyaltySuppression.AddressHash), nameof(LoyaltySuppression.StoreId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltySuppression.CustomerId))),
        LoyaltyTable.Of<LoyaltyMailOrder>(
            LoyaltyIndex.Unique("Order", nameof(LoyaltyMailOrder.OrderId)),
            LoyaltyIndex.For("Source", nameof(LoyaltyMailOrder.SourceKindId), nameof(LoyaltyMailOrder.SourceId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyMailOrder.CustomerId))),
        LoyaltyTable.Of<LoyaltyActionTotal>(
            LoyaltyIndex.Unique("Line", nameof(LoyaltyActionTotal.Block), nameof(LoyaltyActionTotal.Line)),
            LoyaltyIndex.For("Source", nameof(LoyaltyActionTotal.SourceKindId), nameof(LoyaltyActionTotal.SourceId))),
        LoyaltyTable.Of<LoyaltyMailPlain>(LoyaltyIndex.Unique("Template", nameof(LoyaltyMailPlain.TemplateId), nameof(LoyaltyMailPlain.LanguageId))),
        LoyaltyTable.Of<LoyaltyCoupon>(
            LoyaltyIndex.Unique("Action", nameof(LoyaltyCoupon.ActionId)),
            LoyaltyIndex.Unique("Code", nameof(LoyaltyCoupon.Code)),
            LoyaltyIndex.For("State", nameof(LoyaltyCoupon.StateId), nameof(LoyaltyCoupon.ExpiresOnUtc)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyCoupon.CustomerId))),
        LoyaltyTable.Of<LoyaltyMailClick>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyMailClick.ClickKey)),
            LoyaltyIndex.For("Mail", nameof(LoyaltyMailClick.ActionId)),
            LoyaltyIndex.For("State", nameof(LoyaltyMailClick.StateId), nameof(LoyaltyMailClick.ClickedOnUtc)),
            LoyaltyIndex.For("Source", nameof(LoyaltyMailClick.SourceKindId), nameof(LoyaltyMailClick.SourceId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyMailClick.CustomerId))),
        LoyaltyTable.Of<LoyaltyMailPreference>(
            LoyaltyIndex.Unique("Customer", nameof(LoyaltyMailPreference.CustomerId), nameof(LoyaltyMailPreference.StoreId))),
        LoyaltyTable.Of<LoyaltyJourney>(),
        LoyaltyTable.Of<LoyaltyJourneyVersion>(LoyaltyIndex.For("Journey", nameof(LoyaltyJourneyVersion.JourneyId))),
        LoyaltyTable.Of<LoyaltyEnrollment>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyEnrollment.EnrollmentKey)),
            LoyaltyIndex.For("Due", nameof(LoyaltyEnrollment.IsRunning), nameof(LoyaltyEnrollment.DueOnUtc)),
            LoyaltyIndex.For("Journey", nameof(LoyaltyEnrollment.JourneyId), nameof(LoyaltyEnrollment.CustomerId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyEnrollment.CustomerId))),
        LoyaltyTable.Of<LoyaltyPassedStep>(
            LoyaltyIndex.Unique("Step", nameof(LoyaltyPassedStep.EnrollmentId), nameof(LoyaltyPassedStep.StepId)),
            LoyaltyIndex.For("Journey", nameof(LoyaltyPassedStep.JourneyId), nameof(LoyaltyPassedStep.StepId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyPassedStep.CustomerId))),
        LoyaltyTable.Of<LoyaltyProductWatch>(LoyaltyIndex.Unique("Product", nameof(LoyaltyProductWatch.ProductId), nameof(LoyaltyProductWatch.CombinationId))),
        LoyaltyTable.Of<LoyaltyCampaign>(),
        LoyaltyTable.Of<LoyaltyCampaignBrake>(LoyaltyIndex.Unique("Kind", nameof(LoyaltyCampaignBrake.CampaignId), nameof(LoyaltyCampaignBrake.KindId))),
        LoyaltyTable.Of<LoyaltyCampaignRun>(
            LoyaltyIndex.Unique("Occurrence", nameof(LoyaltyCampaignRun.CampaignId), nameof(LoyaltyCampaignRun.Occurrence)),
            LoyaltyIndex.For("State", nameof(LoyaltyCampaignRun.StateId))),
        LoyaltyTable.Of<LoyaltyLeftOut>(
            LoyaltyIndex.Unique("Customer", nameof(LoyaltyLeftOut.RunId), nameof(LoyaltyLeftOut.CustomerId)),
            LoyaltyIndex.For("Reason", nameof(LoyaltyLeftOut.RunId), nameof(LoyaltyLeftOut.ReasonId)),
            LoyaltyIndex.For("Person", nameof(LoyaltyLeftOut.CustomerId))),
        LoyaltyTable.Of<LoyaltyDryRun>(LoyaltyIndex.For("Campaign", nameof(LoyaltyDryRun.CampaignId))),
        LoyaltyTable.Of<LoyaltyDryRunPart>(LoyaltyIndex.Unique("Slice", nameof(LoyaltyDryRunPart.DryRunId), nameof(LoyaltyDryRunPart.AfterId))),
        LoyaltyTable.Of<LoyaltyFollowUp>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyFollowUp.FollowUpKey)),
            LoyaltyIndex.For("State", nameof(LoyaltyFollowUp.StateId), nameof(LoyaltyFollowUp.DueOnUtc)),
            LoyaltyIndex.For("Owner", nameof(LoyaltyFollowUp.OwnerId), nameof(LoyaltyFollowUp.StateId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyFollowUp.CustomerId))),
        .. ServiceTables.All,
        .. CareTables.All,
        .. ResultTables.All,
        LoyaltyTable.Of<LoyaltyTierProgramme>(LoyaltyIndex.Unique("Store", nameof(LoyaltyTierProgramme.StoreId))),
        LoyaltyTable.Of<LoyaltyTier>(LoyaltyIndex.For("Programme", nameof(LoyaltyTier.ProgrammeId))),
        LoyaltyTable.Of<LoyaltyTierBenefit>(LoyaltyIndex.For("Tier", nameof(LoyaltyTierBenefit.TierId))),
        LoyaltyTable.Of<LoyaltyCustomerTier>(
            LoyaltyIndex.Unique("Customer", nameof(LoyaltyCustomerTier.CustomerId), nameof(LoyaltyCustomerTier.ProgrammeId)),
            LoyaltyIndex.For("Tier", nameof(LoyaltyCustomerTier.ProgrammeId), nameof(LoyaltyCustomerTier.TierId)),
            LoyaltyIndex.For("Risk", nameof(LoyaltyCustomerTier.ProgrammeId), nameof(LoyaltyCustomerTier.IsAtRisk))),
        LoyaltyTable.Of<LoyaltyTierChange>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyTierChange.ChangeKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyTierChange.CustomerId)),
            LoyaltyIndex.For("On", nameof(LoyaltyTierChange.ProgrammeId), nameof(LoyaltyTierChange.ChangedOnUtc))),
        LoyaltyTable.Of<LoyaltyTierDecision>(LoyaltyIndex.For("Customer", nameof(LoyaltyTierDecision.CustomerId))),
        LoyaltyTable.Of<LoyaltyTierRole>(LoyaltyIndex.Unique("Role", nameof(LoyaltyTierRole.CustomerId), nameof(LoyaltyTierRole.RoleId))),
        LoyaltyTable.Of<LoyaltyEarlyAccess>(LoyaltyIndex.Unique("Entity", nameof(LoyaltyEarlyAccess.IsCategory), nameof(LoyaltyEarlyAccess.EntityId), nameof(LoyaltyEarlyAccess.RoleId))),
        LoyaltyTable.Of<LoyaltyGift>(),
        LoyaltyTable.Of<LoyaltyEarningRule>(),
        LoyaltyTable.Of<LoyaltyEarningRuleVersion>(
            LoyaltyIndex.Unique("Version", nameof(LoyaltyEarningRuleVersion.RuleId), nameof(LoyaltyEarningRuleVersion.Version))),
        LoyaltyTable.Of<LoyaltyGrant>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyGrant.GrantKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyGrant.CustomerId), nameof(LoyaltyGrant.RuleId)),
            LoyaltyIndex.For("Subject", nameof(LoyaltyGrant.SourceId), nameof(LoyaltyGrant.SubjectId)),
            LoyaltyIndex.For("Due", nameof(LoyaltyGrant.StateId), nameof(LoyaltyGrant.DueOnUtc)),
            LoyaltyIndex.For("Expiry", nameof(LoyaltyGrant.StateId), nameof(LoyaltyGrant.ExpiresOnUtc)),
            LoyaltyIndex.For("Rule", nameof(LoyaltyGrant.RuleId), nameof(LoyaltyGrant.EarnedOnUtc))),
        LoyaltyTable.Of<LoyaltyPointLine>(
            LoyaltyIndex.Unique("Line", nameof(LoyaltyPointLine.GrantId), nameof(LoyaltyPointLine.Sequence)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyPointLine.CustomerId)),
            LoyaltyIndex.For("Posting", nameof(LoyaltyPointLine.PostingId)),
            LoyaltyIndex.For("Occurred", nameof(LoyaltyPointLine.OccurredOnUtc))),
        LoyaltyTable.Of<LoyaltySimulation>(),
        LoyaltyTable.Of<LoyaltyGiftClaim>(
            LoyaltyIndex.Unique("Piece", nameof(LoyaltyGiftClaim.PieceKey)),
            LoyaltyIndex.Unique("Once", nameof(LoyaltyGiftClaim.OnceKey)),
            LoyaltyIndex.For("Gift", nameof(LoyaltyGiftClaim.GiftId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyGiftClaim.CustomerId)),
            LoyaltyIndex.For("State", nameof(LoyaltyGiftClaim.StateId))),
        LoyaltyTable.Of<LoyaltyEntitlement>(
            LoyaltyIndex.Unique("Key", nameof(LoyaltyEntitlement.EntitlementKey)),
            LoyaltyIndex.Unique("Code", nameof(LoyaltyEntitlement.Code)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyEntitlement.CustomerId)),
            LoyaltyIndex.For("Order", nameof(LoyaltyEntitlement.OrderId))),
        LoyaltyTable.Of<LoyaltyEntitlementUse>(LoyaltyIndex.Unique("Once", nameof(LoyaltyEntitlementUse.EntitlementId))),
        LoyaltyTable.Of<LoyaltyReferralCode>(
            LoyaltyIndex.Unique("MadeFor", nameof(LoyaltyReferralCode.MadeForId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyReferralCode.CustomerId)),
            LoyaltyIndex.Unique("Code", nameof(LoyaltyReferralCode.Code))),
        LoyaltyTable.Of<LoyaltyReferral>(
            LoyaltyIndex.Unique("Friend", nameof(LoyaltyReferral.FriendId)),
            LoyaltyIndex.For("Inviter", nameof(LoyaltyReferral.InviterId)),
            LoyaltyIndex.For("State", nameof(LoyaltyReferral.StateId))),
        LoyaltyTable.Of<LoyaltyBlockPlace>(),
        LoyaltyTable.Of<LoyaltyExperiment>(LoyaltyIndex.For("Running", nameof(LoyaltyExperiment.EndedOnUtc))),
        LoyaltyTable.Of<LoyaltyMerchantRule>(LoyaltyIndex.For("Place", nameof(LoyaltyMerchantRule.PlaceId))),
        LoyaltyTable.Of<LoyaltyProfile>(
            LoyaltyIndex.Unique("Customer", nameof(LoyaltyProfile.RunId), nameof(LoyaltyProfile.CustomerId), nameof(LoyaltyProfile.StoreId)),
            LoyaltyIndex.For("Stage", nameof(LoyaltyProfile.RunId), nameof(LoyaltyProfile.StoreId), nameof(LoyaltyProfile.StageId)),
            LoyaltyIndex.For("Worth", nameof(LoyaltyProfile.RunId), nameof(LoyaltyProfile.StoreId), nameof(LoyaltyProfile.Worth)),
            LoyaltyIndex.For("Owner", nameof(LoyaltyProfile.RunId), nameof(LoyaltyProfile.OwnerId)),
            LoyaltyIndex.For("Folded", nameof(LoyaltyProfile.RunId), nameof(LoyaltyProfile.FoldedOnUtc))),
        LoyaltyTable.Of<LoyaltyCustomerWord>(
            LoyaltyIndex.For("Word", nameof(LoyaltyCustomerWord.Start), nameof(LoyaltyCustomerWord.Rest), nameof(LoyaltyCustomerWord.CustomerId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyCustomerWord.CustomerId))),
        LoyaltyTable.Of<LoyaltyOwnerChange>(
            LoyaltyIndex.For("Customer", nameof(LoyaltyOwnerChange.CustomerId)),
            LoyaltyIndex.For("Owner", nameof(LoyaltyOwnerChange.OwnerId), nameof(LoyaltyOwnerChange.CustomerId))),
        LoyaltyTable.Of<LoyaltyHandover>(),
        LoyaltyTable.Of<LoyaltyNote>(
            LoyaltyIndex.Unique("Version", nameof(LoyaltyNote.NoteKey), nameof(LoyaltyNote.Version)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyNote.CustomerId))),
        LoyaltyTable.Of<LoyaltyTag>(LoyaltyIndex.Unique("Name", nameof(LoyaltyTag.NameKey))),
        LoyaltyTable.Of<LoyaltyCustomerTag>(
            LoyaltyIndex.Unique("Bearer", nameof(LoyaltyCustomerTag.TagId), nameof(LoyaltyCustomerTag.CustomerId)),
            LoyaltyIndex.For("Customer", nameof(LoyaltyCustomerTag.CustomerId))),
        LoyaltyTable.Of<LoyaltySegment>(),
        LoyaltyTable.Of<LoyaltySegmentMember>(
            LoyaltyIndex.Unique("Stay", nameof(LoyaltySegmentMember.SegmentId), nameof(LoyaltySegmentMember.CustomerId), nameof(LoyaltySegmentMember.StayKey)),
            LoyaltyIndex.For("Customer", nameof(LoyaltySegmentMember.CustomerId)),
            LoyaltyIndex.For("Entered", nameof(LoyaltySegmentMember.SegmentId), nameof(LoyaltySegmentMember.EnteredDay)),
            LoyaltyIndex.For("Left", nameof(LoyaltySegmentMember.SegmentId), nameof(LoyaltySegmentMember.LeftDay)),
            LoyaltyIndex.For("Role", nameof(LoyaltySegmentMember.SegmentId), nameof(LoyaltySegmentMember.RoleId)))
    ];

    public static IEnumerable<Type> Entities => All.Select(table => table.Entity);
}
