namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>When a guide is sent. Numbers are stored and never change.</summary>
public enum GuideMoment
{
    Shipped = 1,
    Delivered = 2
}
