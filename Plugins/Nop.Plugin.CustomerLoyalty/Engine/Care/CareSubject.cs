namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>What a plan has to know of a customer.</summary>
/// <param name="Birthday">Month and day as MMDD, whatever the year; 0 when unknown.</param>
/// <param name="Margin">Of the year that his budget is a share of.</param>
public sealed record CareSubject(int CustomerId, int Birthday = 0, DateOnly? FirstOrder = null, DateOnly? LastOrder = null, decimal Margin = 0);
