namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>A stretch of time in which the shop works; the end is not part of it.</summary>
public readonly record struct Opening(DateTime FromUtc, DateTime UntilUtc);
