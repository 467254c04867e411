-- Problems.MeasureReader.CaseAsync

-- 1 of 3
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @measureId uuid, @problemId uuid
SELECT EXISTS (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = m."ProblemId")) AND m."Id" = @measureId AND m."ProblemId" = @problemId);
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @measureId varbinary(16), @problemId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [MeasureTasks] AS [m]
        WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
            SELECT 1
            FROM [Problems] AS [p]
            WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [m].[ProblemId])) AND [m].[Id] = @measureId AND [m].[ProblemId] = @problemId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 2 of 3
-- PostgreSQL
-- @me uuid, @files uuid[], @me2 uuid, @me3 uuid, @holders uuid[], @measureId uuid, @problemId uuid
SELECT EXISTS (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me2 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0)) AND p."Id" = m."ProblemId")) AND m."Id" = @measureId AND m."ProblemId" = @problemId);
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me2 varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @measureId varbinary(16), @problemId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [MeasureTasks] AS [m]
        WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
            SELECT 1
            FROM [Problems] AS [p]
            WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me2 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[Id] = [m].[ProblemId])) AND [m].[Id] = @measureId AND [m].[ProblemId] = @problemId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;

-- 3 of 3
-- PostgreSQL
-- @me uuid, @paths character varying(60)[], @files uuid[], @me3 uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @range_From14 character varying(60), @range_To15 character varying(60), @range_From16 character varying(60), @range_To17 character varying(60), @units character varying(60)[], @range_From20 character varying(60), @range_To21 character varying(60), @range_From22 character varying(60), @range_To23 character varying(60), @range_From24 character varying(60), @range_To25 character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @units31 character varying(60)[], @measureId uuid, @problemId uuid
SELECT EXISTS (
    SELECT 1
    FROM "MeasureTasks" AS m
    WHERE (m."OwnerPersonId" = @me OR EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me3 OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r
            WHERE r."ListId" = p."ListId" AND r."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13) OR (p."UnitPath" > @range_From14 AND p."UnitPath" < @range_To15) OR (p."UnitPath" > @range_From16 AND p."UnitPath" < @range_To17))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units31)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29))) AND p."Id" = m."ProblemId")) AND m."Id" = @measureId AND m."ProblemId" = @problemId);
-- SQL Server
DECLARE @me varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me3 varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @range_From14 varchar(60), @range_To15 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @range_From22 varchar(60), @range_To23 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @units311 varchar(60), @units312 varchar(60), @measureId varbinary(16), @problemId varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [MeasureTasks] AS [m]
        WHERE ([m].[OwnerPersonId] = @me OR EXISTS (
            SELECT 1
            FROM [Problems] AS [p]
            WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me3 OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13) OR ([p].[UnitPath] > @range_From14 AND [p].[UnitPath] < @range_To15) OR ([p].[UnitPath] > @range_From16 AND [p].[UnitPath] < @range_To17))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
                SELECT 1
                FROM [AssistingUnits] AS [a]
                WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units311, @units312)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29))) AND [p].[Id] = [m].[ProblemId])) AND [m].[Id] = @measureId AND [m].[ProblemId] = @problemId) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
