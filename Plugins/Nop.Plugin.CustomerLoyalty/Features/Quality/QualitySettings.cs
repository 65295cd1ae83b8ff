using Nop.Plugin.CustomerLoyalty.Engine.Quality;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

public static class QualitySettings
{
    public static QualityFields WantedFields(this CustomerLoyaltySettings settings) =>
        new(settings.QualityPhone, settings.QualityBirthDate, settings.QualityGender, settings.QualityAddress);
}
