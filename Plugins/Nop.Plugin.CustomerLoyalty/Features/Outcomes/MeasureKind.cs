namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>What kind of thing the shop does by itself. Numbers are stored and never change.</summary>
public enum MeasureKind
{
    Journey = 1,
    Campaign = 2,
    Block = 3,
    Reward = 4,
    Care = 5,
    NextAction = 6
}
