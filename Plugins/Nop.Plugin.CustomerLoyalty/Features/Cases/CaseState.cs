namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Numbers are stored and never change. What is below <see cref="Closed"/> is worked on.</summary>
public enum CaseState
{
    /// <summary>Nobody has answered yet.</summary>
    New = 1,

    /// <summary>It is the shop's turn.</summary>
    InWork = 2,

    /// <summary>The customer was asked something; it is his turn.</summary>
    Waiting = 3,
    Closed = 4,

    /// <summary>Became part of another case, which goes on.</summary>
    Merged = 5
}
