namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Why a text won its test. Numbers are stored and never change.</summary>
public enum WinnerReason
{
    None = 0,
    Better = 1,
    TooLittle = 2,
    Equal = 3
}
