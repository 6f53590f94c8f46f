namespace Whence.Web.Api;

/// <summary>A request of a program cannot be answered as it is.</summary>
/// <param name="status">Status code of the answer.</param>
/// <param name="detail">What was found and what was expected.</param>
internal sealed class ApiProblem(int status, string detail) : Exception(detail)
{
    /// <summary>Status code of the answer.</summary>
    public int Status => status;
}
