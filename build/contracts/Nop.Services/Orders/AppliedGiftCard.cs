namespace Nop.Services.Orders;

public class AppliedGiftCard
{
    public decimal AmountCanBeUsed { get; set; }
}
