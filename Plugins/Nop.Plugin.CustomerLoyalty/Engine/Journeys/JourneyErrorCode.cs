namespace Nop.Plugin.CustomerLoyalty.Engine.Journeys;

/// <summary>Why a journey cannot be begun. Names are part of the keys of their texts.</summary>
public enum JourneyErrorCode
{
    NotJson,
    UnknownVersion,

    /// <summary>The value is missing or is not of the kind that belongs here.</summary>
    WrongValue,

    /// <summary>Arguments: lowest and highest.</summary>
    OutOfRange,

    /// <summary>Arguments: the most characters allowed.</summary>
    TooLong,

    /// <summary>Arguments: the most allowed.</summary>
    TooManySteps,
    NoSteps,

    /// <summary>No step does anything.</summary>
    NothingDone,

    /// <summary>Two steps have the same number.</summary>
    SameStep,

    /// <summary>A condition goes on upwards or to a step that is not there.</summary>
    NotFurther,
    NoTemplate,

    /// <summary>Arguments: the name of the template.</summary>
    TemplateGone,
    NoVariants,

    /// <summary>Arguments: the most allowed.</summary>
    TooManyVariants,
    NoWeight,
    RuleWrong,
    NothingChosen,
    SegmentGone,

    /// <summary>The last step is a wait.</summary>
    WaitAtTheEnd,

    /// <summary>Each recipient would get a coupon that his mail does not show. Arguments: what has to stand in the text.</summary>
    NoCoupon,

    /// <summary>No coupon can be made after that discount: it is gone, switched off or over.</summary>
    DiscountGone
}
