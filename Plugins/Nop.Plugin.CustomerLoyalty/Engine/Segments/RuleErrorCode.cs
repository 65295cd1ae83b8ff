namespace Nop.Plugin.CustomerLoyalty.Engine.Segments;

/// <summary>Why a rule cannot be asked. Names are stored and are part of the keys of their texts.</summary>
public enum RuleErrorCode
{
    NotJson,
    UnknownVersion,

    /// <summary>Arguments: the most allowed.</summary>
    TooLong,

    /// <summary>Arguments: the most allowed.</summary>
    TooManyNodes,

    /// <summary>Arguments: the most allowed.</summary>
    TooDeep,
    NotARule,

    /// <summary>Arguments: its name.</summary>
    UnknownProperty,

    /// <summary>The value is missing or is not of the kind that belongs here.</summary>
    WrongValue,

    /// <summary>Arguments: lowest and highest.</summary>
    OutOfRange,

    /// <summary>The first of two ends lies behind the second.</summary>
    WrongOrder,
    EmptyGroup,
    NothingChosen,

    /// <summary>Arguments: the most allowed.</summary>
    TooManyValues,

    /// <summary>Arguments: the name of the field.</summary>
    UnknownField,

    /// <summary>The field cannot be asked that. Arguments: the name of the field.</summary>
    WrongQuestion,

    /// <summary>Arguments: the name of the kind.</summary>
    UnknownFact,

    /// <summary>These facts are not about products, categories or manufacturers. Arguments: the name of the kind.</summary>
    NoSuchSubject,

    /// <summary>These facts carry no money. Arguments: the name of the kind.</summary>
    NoMoney,

    /// <summary>Arguments: the number of what is gone.</summary>
    SegmentGone,
    ProductGone,
    CategoryGone,
    ManufacturerGone,
    TagGone,
    TierGone,

    /// <summary>The segment refers to itself by way of others. Arguments: their names.</summary>
    Circular
}
