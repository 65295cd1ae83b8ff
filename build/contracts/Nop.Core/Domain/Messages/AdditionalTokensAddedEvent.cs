namespace Nop.Core.Domain.Messages;

public class AdditionalTokensAddedEvent
{
    private readonly List<string> _additionalTokens = [];

    public IEnumerable<string> TokenGroups { get; set; }

    public IList<string> AdditionalTokens => _additionalTokens;

    public virtual void AddTokens(params string[] additionalTokens) => _additionalTokens.AddRange(additionalTokens);
}
