namespace Nop.Plugin.CustomerLoyalty.Engine.Overview;

/// <summary>The figures that a manager sets targets for. Numbers are stored and never change.</summary>
public enum OverviewCard
{
    Customers = 1,
    ValueAtRisk = 2,
    RepeatRate = 3,
    SatisfactionGap = 4,
    Cases = 5,
    Programme = 6,
    Mails = 7,
    Blocks = 8
}
