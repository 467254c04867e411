-- Inspections.InspectionReader.CaseAsync

-- 1 of 2
-- PostgreSQL
-- @holders uuid[], @me uuid, @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "Inspections" AS i
    WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
        SELECT 1
        FROM "Inspectors" AS i0
        WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me)) AND i."Id" = @id);
-- SQL Server
DECLARE @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Inspections] AS [i]
        WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
            SELECT 1
            FROM [Inspectors] AS [i0]
            WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me)) AND [i].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 2 of 2
-- PostgreSQL
-- @id uuid
SELECT EXISTS (
    SELECT 1
    FROM "Inspections" AS i
    WHERE i."Id" = @id);
-- SQL Server
DECLARE @id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Inspections] AS [i]
        WHERE [i].[Id] = @id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
