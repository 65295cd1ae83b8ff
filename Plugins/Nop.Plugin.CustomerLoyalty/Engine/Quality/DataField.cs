namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>What is looked at of a customer's data. Numbers are stored and never change; the hundreds are the <see cref="DataGroup"/>.</summary>
public enum DataField
{
    Email = 101,
    FirstName = 102,
    LastName = 103,
    Phone = 104,
    BirthDate = 105,
    Gender = 106,
    Street = 107,
    City = 108,
    PostalCode = 109,
    Country = 110,

    /// <summary>When the customer last showed that the data are his.</summary>
    Confirmation = 111,

    NewsletterChoice = 201,
    NewsletterEmail = 202,
    Browsing = 203,
    Response = 204,

    OrderAddress = 301,
    OrderPhone = 302,
    OrderName = 303,
    Amounts = 304,
    Dates = 305,
    Opinion = 306,
    LastOrder = 307
}
