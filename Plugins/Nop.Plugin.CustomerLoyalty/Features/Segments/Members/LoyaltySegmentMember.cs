using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

/// <summary>One stay of a customer in a segment. Stays that are over are kept.</summary>
public class LoyaltySegmentMember : BaseEntity
{
    public int SegmentId { get; set; }
    public int CustomerId { get; set; }

    /// <summary>0 while he is a member, then the row's own number: one open stay for each customer and segment, any number of closed ones.</summary>
    public int StayKey { get; set; }

    public DateTime EnteredOnUtc { get; set; }
    public DateTime? LeftOnUtc { get; set; }

    /// <summary>The shop's own day as YYYYMMDD.</summary>
    public int EnteredDay { get; set; }

    /// <summary>0 while he is a member.</summary>
    public int LeftDay { get; set; }

    /// <summary>The role that was last seen to; 0 for none.</summary>
    public int RoleId { get; set; }

    /// <summary>We put him into that role, and take him out again; false when the shop had done it before.</summary>
    public bool IsRoleOurs { get; set; }

    /// <summary>Ends a stay that is in the database.</summary>
    public void Leave(SegmentMoment moment) => (StayKey, LeftOnUtc, LeftDay) = (Id, moment.NowUtc, DayOf(moment));

    public static int DayOf(SegmentMoment moment) => moment.Today.Year * 10_000 + moment.Today.Month * 100 + moment.Today.Day;
}
