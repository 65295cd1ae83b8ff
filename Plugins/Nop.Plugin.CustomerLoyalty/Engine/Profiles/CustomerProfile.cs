namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>One record of a customer: who he is, what he did, what it means.</summary>
public sealed record CustomerProfile(CustomerDescription Who, CustomerActivity Did, CustomerScores Means)
{
    public int CustomerId => Who.CustomerId;

    public int StoreId => Did.StoreId;
}
