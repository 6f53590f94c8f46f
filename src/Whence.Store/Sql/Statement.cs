using System.Data.Common;

namespace Whence.Store.Sql;

/// <summary>A statement that is run many times: prepared once.</summary>
internal sealed class Statement : IDisposable
{
    private readonly DbCommand _command;

    /// <param name="sql">With a parameter <c>@name</c> for each of the names.</param>
    /// <param name="names">Names of the parameters, without the sign, separated by blanks, in the order of the values.</param>
    public Statement(DbConnection connection, string sql, string names)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var name in names.Split(' '))
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = "@" + name;
            _command.Parameters.Add(parameter);
        }
    }

    /// <summary>An <c>INSERT</c> into all the columns named.</summary>
    public static Statement Insert(DbConnection connection, string table, string columns, string end = "") =>
        new(connection, $"INSERT INTO {table} ({columns.Replace(" ", ", ", StringComparison.Ordinal)}) VALUES ({string.Join(", ", columns.Split(' ').Select(c => "@" + c))}) {end}", columns);

    /// <summary>Runs it; null is NULL.</summary>
    /// <returns>Number of rows changed.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it; the first value of the first row, or null.</summary>
    public object? Value(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return _command.ExecuteScalar() is var value && value is DBNull ? null : value;
    }

    /// <summary>Runs it; its rows.</summary>
    public DbDataReader Rows(params ReadOnlySpan<object?> values)
    {
        Set(values);
        return _command.ExecuteReader();
    }

    private void Set(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();
}
