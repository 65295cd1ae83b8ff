namespace Demo.Sample.People;

public enum NameGroup
{
    English,
    German,
    French,
    Spanish,
    Portuguese,
    Italian,
    Nordic,
    Dutch,
    Polish,
    Greek,
    Chinese,
    Japanese,
    Korean,
    Arabic,
    Hebrew,
    Indian,
}
