namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>All that is judged of one customer.</summary>
public sealed record QualitySubject
{
    public string? Email { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Phone { get; init; }
    public DateTime? BirthDate { get; init; }
    public string? Gender { get; init; }
    public PostalAddress Address { get; init; } = PostalAddress.None;

    /// <summary>Of the last login, order or answer, whichever is the latest; null when there was none.</summary>
    public DateTime? ConfirmedOnUtc { get; init; }

    /// <summary>Another customer seems to have the same.</summary>
    public bool SharesEmail { get; init; }
    public bool SharesPhone { get; init; }
    public bool SharesNameAndAddress { get; init; }

    /// <summary>Null when the customer was never asked, or never answered.</summary>
    public bool? Newsletter { get; init; }
    public DateTime? LastViewOnUtc { get; init; }
    public int EmailsSent { get; init; }
    public int EmailsClicked { get; init; }

    public int Orders { get; init; }
    public DateTime? LastOrderOnUtc { get; init; }

    /// <summary>What the last order says; null when there is none or it had no address.</summary>
    public OrderContact? LastOrder { get; init; }
    public int ClampedRefunds { get; init; }
    public int FutureFacts { get; init; }

    /// <summary>Reviews, surveys and cases: whether he ever said how it was.</summary>
    public int Opinions { get; init; }
}

/// <summary>Who an order was billed to.</summary>
public sealed record OrderContact(string? FirstName, string? LastName, string? Phone, PostalAddress Address);
