using Abi.Model;

namespace Abi.Listing;

/// <summary>The <c>where</c> clauses at the end of a line, with numbered parameters so that they compare by text.</summary>
public static class ConstraintText
{
    public static string Canonical(string clauses, GenericNames names)
    {
        if (clauses.Length == 0)
            return "";
        return string.Join(' ', TextScanner.Split(clauses, " where ").Select(c => "where " + Clause(c, names)));
    }

    private static string Clause(string clause, GenericNames names)
    {
        var colon = clause.IndexOf(" : ", StringComparison.Ordinal);
        var types = TextScanner.Split(clause[(colon + 3)..], ", ").Select(t => Constraint(t, names));
        return $"{names.Find(clause[..colon])} : {string.Join(", ", types)}";
    }

    private static string Constraint(string text, GenericNames names) =>
        text is "class" or "struct" or "new()" ? text : TypeNodeParser.Parse(text, names).ToString();
}
