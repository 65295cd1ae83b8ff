namespace Nop.Plugin.CustomerLoyalty.Engine.Quality;

/// <summary>Judges a customer's data, field by field.</summary>
public static class QualityRules
{
    private const double FreshYears = 1;
    private const double StaleYears = 3;
    private const double DaysOfAYear = 365.25;

    public static QualityReport Judge(QualitySubject subject, QualityFields fields, DateTime nowUtc)
    {
        var findings = new List<QualityFinding>();
        findings.AddRange(Descriptive(subject, fields, nowUtc));
        findings.AddRange(Promotional(subject, nowUtc));
        findings.AddRange(Transactional(subject, nowUtc));
        return new QualityReport(findings);
    }

    /// <summary>1 within a year, falling to 0 at three; 0 for never.</summary>
    public static double Freshness(DateTime? onUtc, DateTime nowUtc) => onUtc is { } moment
        ? Math.Clamp((StaleYears - (nowUtc - moment).TotalDays / DaysOfAYear) / (StaleYears - FreshYears), 0, 1)
        : 0;

    private static IEnumerable<QualityFinding> Descriptive(QualitySubject subject, QualityFields fields, DateTime nowUtc)
    {
        var found = new List<QualityFinding>();
        Text(DataField.Email, subject.Email, FieldRules.IsEmail(subject.Email), 3);
        Text(DataField.FirstName, subject.FirstName, FieldRules.IsName(subject.FirstName), 2);
        Text(DataField.LastName, subject.LastName, FieldRules.IsName(subject.LastName), 2);
        if (fields.Phone)
            Text(DataField.Phone, subject.Phone, FieldRules.IsPhone(subject.Phone), 2);
        if (fields.BirthDate)
            Text(DataField.BirthDate, subject.BirthDate?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), FieldRules.IsBirthDate(subject.BirthDate, nowUtc), 1);
        if (fields.Gender)
            Text(DataField.Gender, subject.Gender, FieldRules.IsGender(subject.Gender), 0.5);
        if (fields.Address)
        {
            Text(DataField.Street, subject.Address.Street, FieldRules.IsStreet(subject.Address.Street), 1);
            Text(DataField.City, subject.Address.City, FieldRules.IsCity(subject.Address.City), 1);
            Text(DataField.PostalCode, subject.Address.PostalCode, FieldRules.IsPostalCode(subject.Address.PostalCode), 1);
            Mark(DataField.Country, QualityDimension.Completeness, subject.Address.CountryId > 0 ? 1 : 0, 1);
        }

        Mark(DataField.Confirmation, QualityDimension.Freshness, Freshness(subject.ConfirmedOnUtc, nowUtc), 1);
        Mark(DataField.Email, QualityDimension.Uniqueness, subject.SharesEmail ? 0 : 1, 3);
        if (fields.Phone && FieldRules.IsPhone(subject.Phone))
            Mark(DataField.Phone, QualityDimension.Uniqueness, subject.SharesPhone ? 0 : 1, 2);
        Mark(DataField.LastName, QualityDimension.Uniqueness, subject.SharesNameAndAddress ? 0 : 1, 2);
        if (subject.LastOrder is { } order)
        {
            Mark(DataField.LastName, QualityDimension.Consistency, FieldRules.AreSameName(subject.FirstName, subject.LastName, order.FirstName, order.LastName) ? 1 : 0, 1);
            if (fields.Address && subject.Address.CountryId > 0 && order.Address.CountryId > 0)
                Mark(DataField.Country, QualityDimension.Consistency, subject.Address.CountryId == order.Address.CountryId ? 1 : 0, 1);
        }

        return found;

        void Text(DataField field, string? text, bool isValid, double weight)
        {
            var isThere = !string.IsNullOrWhiteSpace(text);
            Mark(field, QualityDimension.Completeness, isThere ? 1 : 0, weight);
            if (isThere)
                Mark(field, QualityDimension.Validity, isValid ? 1 : 0, weight);
        }

        void Mark(DataField field, QualityDimension dimension, double mark, double weight) => found.Add(new QualityFinding(field, dimension, mark, weight));
    }

    private static IEnumerable<QualityFinding> Promotional(QualitySubject subject, DateTime nowUtc)
    {
        yield return new QualityFinding(DataField.NewsletterChoice, QualityDimension.Completeness, subject.Newsletter is null ? 0 : 1, 1);
        yield return new QualityFinding(DataField.Browsing, QualityDimension.Completeness, subject.LastViewOnUtc is null ? 0 : 1, 1);
        if (subject.Newsletter == true)
            yield return new QualityFinding(DataField.NewsletterEmail, QualityDimension.Validity, FieldRules.IsEmail(subject.Email) ? 1 : 0, 1);
        if (subject.LastViewOnUtc is not null)
            yield return new QualityFinding(DataField.Browsing, QualityDimension.Freshness, Freshness(subject.LastViewOnUtc, nowUtc), 1);
        // Many mails without a click: either they do not arrive, or they are not for him.
        if (subject.EmailsSent >= 5)
            yield return new QualityFinding(DataField.Response, QualityDimension.Validity, subject.EmailsClicked > 0 ? 1 : 0, 1);
    }

    private static IEnumerable<QualityFinding> Transactional(QualitySubject subject, DateTime nowUtc)
    {
        if (subject.Orders == 0 && subject.LastOrderOnUtc is null)
            yield break;
        yield return new QualityFinding(DataField.OrderAddress, QualityDimension.Completeness, subject.LastOrder?.Address.IsComplete == true ? 1 : 0, 2);
        yield return new QualityFinding(DataField.OrderPhone, QualityDimension.Completeness, string.IsNullOrWhiteSpace(subject.LastOrder?.Phone) ? 0 : 1, 1);
        yield return new QualityFinding(DataField.Opinion, QualityDimension.Completeness, subject.Opinions > 0 ? 1 : 0, 0.5);
        if (!string.IsNullOrWhiteSpace(subject.LastOrder?.Phone))
            yield return new QualityFinding(DataField.OrderPhone, QualityDimension.Validity, FieldRules.IsPhone(subject.LastOrder.Phone) ? 1 : 0, 1);
        yield return new QualityFinding(DataField.Amounts, QualityDimension.Validity, subject.ClampedRefunds == 0 ? 1 : 0, 2);
        yield return new QualityFinding(DataField.Dates, QualityDimension.Validity, subject.FutureFacts == 0 ? 1 : 0, 2);
        yield return new QualityFinding(DataField.LastOrder, QualityDimension.Freshness, Freshness(subject.LastOrderOnUtc, nowUtc), 1);
        if (subject.LastOrder is { } order)
            yield return new QualityFinding(DataField.OrderName, QualityDimension.Consistency,
                FieldRules.AreSameName(subject.FirstName, subject.LastName, order.FirstName, order.LastName) ? 1 : 0, 1);
    }
}
