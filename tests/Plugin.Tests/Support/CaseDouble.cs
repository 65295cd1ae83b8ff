using Nop.Plugin.CustomerLoyalty.Features.Cases;

namespace Plugin.Tests.Support;

/// <summary>Where cases are opened in tests: the same key is one case.</summary>
public sealed class CaseDouble : ICaseDesk
{
    private readonly List<CaseOpening> _cases = [];

    public IReadOnlyList<CaseOpening> Cases => _cases;

    /// <summary>How often somebody asked for one.</summary>
    public int Asked { get; private set; }

    /// <summary>Called before a case is opened; may throw.</summary>
    public Action Before { get; set; } = () => { };

    /// <summary>Called after a case was opened; may throw.</summary>
    public Action After { get; set; } = () => { };

    public Task<int> OpenAsync(CaseOpening opening)
    {
        Asked++;
        Before();
        if (_cases.All(known => known.Key != opening.Key))
            _cases.Add(opening);
        After();
        return Task.FromResult(1 + _cases.FindIndex(known => known.Key == opening.Key));
    }
}
