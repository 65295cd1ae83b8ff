namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>A gift of a plan.</summary>
/// <param name="Words">What it has to do with: 'tea, porcelain'.</param>
/// <param name="Left">Pieces; null when they are not counted.</param>
public sealed record GiftOffer(int Id, decimal Cost, string Words, int? Left);
