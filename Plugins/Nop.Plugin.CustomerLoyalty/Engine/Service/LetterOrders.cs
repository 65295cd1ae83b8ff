namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>For which orders of a customer a letter is. Numbers are stored and never change.</summary>
public enum LetterOrders
{
    All = 1,
    First = 2,
    Repeat = 3
}
