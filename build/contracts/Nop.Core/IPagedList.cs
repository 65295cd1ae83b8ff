using System.Collections;

namespace Nop.Core;

public interface IPagedList<T> : ICollection<T>, IEnumerable<T>, IList<T>, IEnumerable
{
    bool HasNextPage { get; }

    bool HasPreviousPage { get; }

    int PageIndex { get; }

    int PageSize { get; }

    int TotalCount { get; }

    int TotalPages { get; }
}
