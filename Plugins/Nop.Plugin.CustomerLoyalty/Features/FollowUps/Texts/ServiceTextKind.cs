namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;

/// <summary>What a text belongs to. Numbers are stored and never change.</summary>
public enum ServiceTextKind
{
    Letter = 1,
    Guide = 2
}
