namespace Nop.Plugin.CustomerLoyalty.Engine.Setup;

/// <summary>A shop in a few counts.</summary>
/// <param name="Buyers">Customers with an order.</param>
/// <param name="Agents">Members of staff who look after customers.</param>
public sealed record ShopSize(int Buyers, int Orders, int OrdersLastYear, int Agents)
{
    /// <summary>0 in a shop without orders.</summary>
    public double OrdersEach => Buyers == 0 ? 0 : (double)Orders / Buyers;
}
