namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>Which promise a clock counts for. Numbers are stored and never change.</summary>
public enum ServiceClockKind
{
    None = 0,
    FirstAnswer = 1,
    NextAnswer = 2,
    Solution = 3
}
