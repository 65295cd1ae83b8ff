namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Where a case came from. Numbers are stored and never change.</summary>
public enum CaseSource
{
    MyCases = 1,
    OrderPage = 2,
    ContactForm = 3,
    Survey = 4,
    Agent = 5
}
