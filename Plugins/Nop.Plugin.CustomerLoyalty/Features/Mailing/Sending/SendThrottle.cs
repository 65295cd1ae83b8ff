namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;

/// <summary>
/// How fast this node may send: mails a minute for an account and for a recipient's domain, and not at all for a while after an account's server
/// failed. What is too much is given a minute of its own, so that a long queue is put off once and not again and again.
/// </summary>
public sealed class SendThrottle(TimeProvider clock)
{
    private const int MostKeys = 10_000;
    private const string Prefix = "account:";
    private static readonly TimeSpan FirstRest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Minute, int Sent, int PutOff)> _counts = [];
    private readonly Dictionary<int, (DateTime Until, TimeSpan Pause)> _rests = [];

    /// <summary>Null when a mail may leave now, which is then counted; otherwise when to come again.</summary>
    /// <param name="perMinute">0 for no limit.</param>
    public DateTime? WaitUntil(string key, int perMinute)
    {
        if (perMinute <= 0)
            return null;
        lock (_lock)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var minute = now.Ticks / TimeSpan.TicksPerMinute;
            if (_counts.Count > MostKeys)
                _counts.Clear();
            var (last, sent, putOff) = _counts.GetValueOrDefault(key);
            if (last != minute)
                (sent, putOff) = (0, (int)Math.Max(0, putOff - Math.Min(int.MaxValue, (minute - last) * perMinute)));
            if (sent < perMinute)
            {
                _counts[key] = (minute, sent + 1, putOff);
                return null;
            }

            _counts[key] = (minute, sent, putOff + 1);
            return new DateTime((minute + 1 + putOff / perMinute) * TimeSpan.TicksPerMinute, DateTimeKind.Utc);
        }
    }

    /// <summary>What this node knows at this moment; what has no limit is not counted.</summary>
    public IReadOnlyList<ThrottleState> States()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var minute = now.Ticks / TimeSpan.TicksPerMinute;
            var states = _counts.Where(count => count.Value.Minute >= minute - 1)
                .Select(count => (Account: AccountOf(count.Key), count.Key, Sent: count.Value.Minute == minute ? count.Value.Sent : 0, count.Value.PutOff))
                .ToDictionary(one => one.Key, one => new ThrottleState(one.Account, one.Account > 0 ? string.Empty : one.Key, one.Sent, one.PutOff, null));
            foreach (var (accountId, rest) in _rests.Where(rest => rest.Value.Until > now))
                states[KeyOf(accountId)] = states.GetValueOrDefault(KeyOf(accountId), new ThrottleState(accountId, string.Empty, 0, 0, null)) with { RestsUntilUtc = rest.Until };
            return [.. states.Values];
        }
    }

    public static string KeyOf(int accountId) => $"{Prefix}{accountId}";

    private static int AccountOf(string key) => key.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(key[Prefix.Length..], out var id) ? id : 0;

    /// <summary>Until when an account is left alone; null when it may be used.</summary>
    public DateTime? RestsUntil(int accountId)
    {
        lock (_lock)
            return _rests.TryGetValue(accountId, out var rest) && rest.Until > clock.GetUtcNow().UtcDateTime ? rest.Until : null;
    }

    /// <summary>Its server was not reached or said that it is busy. Returns until when it is left alone, longer each time.</summary>
    public DateTime Failed(int accountId)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (_rests.TryGetValue(accountId, out var rest) && rest.Until > now)
                return rest.Until;
            var longer = rest.Pause == default ? FirstRest : rest.Pause * 2 < LongestRest ? rest.Pause * 2 : LongestRest;
            _rests[accountId] = (now + longer, longer);
            return now + longer;
        }
    }

    public void Worked(int accountId)
    {
        lock (_lock)
            _rests.Remove(accountId);
    }
}
