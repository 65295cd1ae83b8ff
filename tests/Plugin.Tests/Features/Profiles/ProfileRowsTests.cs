using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Plugin.Tests.Features.Profiles;

[Category("B1")]
public class ProfileRowsTests
{
    [Test]
    public void EveryProperty_GoesIntoTheRowAndBack()
    {
        var profile = new CustomerProfile(Filled(new CustomerDescription { CustomerId = 9 }), Filled(new CustomerActivity()), Filled(new CustomerScores()));
        Assert.That(profile.ToRow(3, DateTime.UnixEpoch).ToProfile(), Is.EqualTo(profile));
    }

    [Test]
    public void EveryField_IsAColumn()
    {
        var columns = typeof(LoyaltyProfile).GetProperties().Select(property => property.Name).ToHashSet();
        Assert.That(ProfileFields.All.Select(field => field.Name).Where(name => !columns.Contains(name)), Is.Empty);
    }

    /// <summary>Gives every property a value of its own, so that none can be mixed up or forgotten.</summary>
    private static T Filled<T>(T record) where T : notnull
    {
        var next = 1;
        foreach (var property in typeof(T).GetProperties().Where(property => property.CanWrite && property.Name != "CustomerId"))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            next++;
            property.SetValue(record, type == typeof(int) ? next
                : type == typeof(decimal) ? (decimal)next
                : type == typeof(bool) ? true
                : type == typeof(DateTime) ? DateTime.UnixEpoch.AddDays(next)
                : type == typeof(string) ? $"x{next}"
                : Enum.GetValues(type).GetValue(next % Enum.GetValues(type).Length));
        }

        return record;
    }
}
