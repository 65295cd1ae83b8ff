namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>Numbers are stored and never change.</summary>
public enum ContactChannel
{
    Call = 1,
    Chat = 2,
    Mail = 3,
    Visit = 4
}
