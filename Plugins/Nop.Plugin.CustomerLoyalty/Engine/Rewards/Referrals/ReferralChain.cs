namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;

public static class ReferralChain
{
    /// <summary>Whether the inviter was himself brought by the friend, directly or by way of others.</summary>
    /// <param name="inviterOf">Who brought somebody; 0 for nobody.</param>
    public static bool IsRing(int friendId, int inviterId, Func<int, int> inviterOf)
    {
        var seen = new HashSet<int>();
        for (var person = inviterId; person != 0 && seen.Add(person); person = inviterOf(person))
            if (person == friendId)
                return true;
        return false;
    }
}
