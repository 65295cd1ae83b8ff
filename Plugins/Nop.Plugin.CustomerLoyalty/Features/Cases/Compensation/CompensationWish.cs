namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

/// <param name="Key">Of the form: sent twice it is one.</param>
public sealed record CompensationWish(Guid Key, int CaseId, CompensationKind Kind, int Points, int DiscountId, int GiftId, string? Reason, int AgentId);
