namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>Why a campaign cannot go out. Names are part of the keys of their texts.</summary>
public enum CampaignErrorCode
{
    NothingChosen,
    SegmentGone,

    /// <summary>The segment holds customers of another store.</summary>
    OtherStore,

    /// <summary>Arguments: lowest and highest.</summary>
    OutOfRange,
    NoTemplate,

    /// <summary>Arguments: the name of the template.</summary>
    TemplateGone,
    SameTexts,

    /// <summary>Each recipient would get a coupon that his mail does not show. Arguments: what has to stand in the text.</summary>
    NoCoupon,

    /// <summary>Arguments: the most characters allowed.</summary>
    TooLong,
    NoDay,
    NoWeekDay,
    LastBeforeFirst,

    /// <summary>No occurrence lies ahead.</summary>
    NothingAhead,
    NoTime,

    /// <summary>No coupon can be made after that discount: it is gone, switched off or over.</summary>
    DiscountGone
}
