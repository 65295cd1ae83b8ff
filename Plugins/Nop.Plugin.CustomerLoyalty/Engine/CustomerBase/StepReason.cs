namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Why a base stands on its <see cref="CustomerBaseStep"/>.</summary>
public enum StepReason
{
    EnoughData = 1,
    FewBuyers = 2,
    FewRepeatBuyers = 3,
    NoFit = 4
}
