namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>A case that is wanted.</summary>
/// <param name="Key">At most 200 characters; the same key opens one case, however often it is asked for.</param>
/// <param name="Category">System name of the category, which decides the queue; one that is not known goes to the queue for everything else.</param>
/// <param name="Text">In the words of the customer, as plain text.</param>
/// <param name="OrderId">0 without an order.</param>
/// <param name="ProductId">0 without a product.</param>
public sealed record CaseOpening(string Key, int CustomerId, int StoreId, CaseSource Source, string Category, string Subject, string Text, int OrderId = 0, int ProductId = 0);
