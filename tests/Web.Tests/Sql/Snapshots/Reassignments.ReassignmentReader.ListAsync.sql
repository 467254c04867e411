-- Reassignments.ReassignmentReader.ListAsync

-- 1 of 4
-- PostgreSQL
-- @campaign_Id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @cursor_At timestamp with time zone, @cursor_Id uuid, @p integer
SELECT r1."Id", r1."ContestedSince", p0."Id", p0."AcceptedAt", p0."CampaignId", p0."ClaimedAt", p0."ClaimedByPersonId", p0."ClosedAt", p0."DueOn", p0."FiledAt", p0."FiledSingly", p0."FilerCode", p0."FollowUpOn", p0."FollowUpOpenedAt", p0."InspectionId", p0."ListId", p0."Number", p0."OriginalDueOn", p0."PersonId", p0."ResponsiblePersonId", p0."Result", p0."ResultFileId", p0."ResultReference", p0."ReturnReason", p0."Revision", p0."SortDue", p0."State", p0."Subject", p0."UnitId", p0."UnitPath", p0."Version", p0."WrittenByPersonId", p0."Content_BenchmarkCode", p0."Content_DoneOn", p0."Content_DoneWhat", p0."Content_DueOn", p0."Content_FacetCode", p0."Content_FirstResultOn", p0."Content_FocusAreaCode", p0."Content_FocusNote", p0."Content_Measure", p0."Content_ResponsiblePersonId", p0."Content_SourceCode", p0."Content_SourceReference", p0."Content_Standard", p0."Content_Term", p0."Content_Text", u."Name" AS "Lead", u0."Name" AS "Asker", u1."Name" AS "Named", d0."DueAt"
FROM (
    SELECT r."Id", r."AskedByUnitId", r."ContestedSince", r."ProblemId", r."ToUnitId"
    FROM "ReassignmentRequests" AS r
    WHERE r."CampaignId" = @campaign_Id AND r."State" = 'open' AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = r."ProblemId") AND r."ContestedSince" >= @cursor_At AND (r."ContestedSince" > @cursor_At OR r."Id" > @cursor_Id)
    ORDER BY r."ContestedSince", r."Id"
    LIMIT @p
) AS r1
INNER JOIN "Problems" AS p0 ON r1."ProblemId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
INNER JOIN "Units" AS u0 ON r1."AskedByUnitId" = u0."Id"
LEFT JOIN "Units" AS u1 ON r1."ToUnitId" = u1."Id"
INNER JOIN (
    SELECT d."DueAt", d."SubjectId"
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'reassignment' AND d."IsOpen"
) AS d0 ON p0."Id" = d0."SubjectId"
ORDER BY r1."ContestedSince", r1."Id";
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @cursor_At datetime2(3), @cursor_Id varbinary(16);
SELECT [r1].[Id], [r1].[ContestedSince], [p0].[Id], [p0].[AcceptedAt], [p0].[CampaignId], [p0].[ClaimedAt], [p0].[ClaimedByPersonId], [p0].[ClosedAt], [p0].[DueOn], [p0].[FiledAt], [p0].[FiledSingly], [p0].[FilerCode], [p0].[FollowUpOn], [p0].[FollowUpOpenedAt], [p0].[InspectionId], [p0].[ListId], [p0].[Number], [p0].[OriginalDueOn], [p0].[PersonId], [p0].[ResponsiblePersonId], [p0].[Result], [p0].[ResultFileId], [p0].[ResultReference], [p0].[ReturnReason], [p0].[Revision], [p0].[RowNumber], [p0].[SortDue], [p0].[State], [p0].[Subject], [p0].[UnitId], [p0].[UnitPath], [p0].[Version], [p0].[WrittenByPersonId], [p0].[Content_BenchmarkCode], [p0].[Content_DoneOn], [p0].[Content_DoneWhat], [p0].[Content_DueOn], [p0].[Content_FacetCode], [p0].[Content_FirstResultOn], [p0].[Content_FocusAreaCode], [p0].[Content_FocusNote], [p0].[Content_Measure], [p0].[Content_ResponsiblePersonId], [p0].[Content_SourceCode], [p0].[Content_SourceReference], [p0].[Content_Standard], [p0].[Content_Term], [p0].[Content_Text], [u].[Name] AS [Lead], [u0].[Name] AS [Asker], [u1].[Name] AS [Named], [d0].[DueAt]
FROM (
    SELECT TOP(@p) [r].[Id], [r].[AskedByUnitId], [r].[ContestedSince], [r].[ProblemId], [r].[ToUnitId]
    FROM [ReassignmentRequests] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND [r].[State] = 'open' AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [r].[ProblemId]) AND [r].[ContestedSince] >= @cursor_At AND ([r].[ContestedSince] > @cursor_At OR [r].[Id] > @cursor_Id)
    ORDER BY [r].[ContestedSince], [r].[Id]
) AS [r1]
INNER JOIN [Problems] AS [p0] ON [r1].[ProblemId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
INNER JOIN [Units] AS [u0] ON [r1].[AskedByUnitId] = [u0].[Id]
LEFT JOIN [Units] AS [u1] ON [r1].[ToUnitId] = [u1].[Id]
INNER JOIN (
    SELECT [d].[DueAt], [d].[SubjectId]
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'reassignment' AND [d].[IsOpen] = CAST(1 AS bit)
) AS [d0] ON [p0].[Id] = [d0].[SubjectId]
ORDER BY [r1].[ContestedSince], [r1].[Id];

-- 2 of 4
-- PostgreSQL
-- @campaign_Id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "ReassignmentRequests" AS r
    WHERE r."CampaignId" = @campaign_Id AND r."State" = 'open' AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = r."ProblemId")
    LIMIT @p
) AS r1;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [ReassignmentRequests] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND [r].[State] = 'open' AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [r].[ProblemId])
) AS [r1];

-- 3 of 4
-- PostgreSQL
-- @campaign_Id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @p integer
SELECT r1."Id", r1."ContestedSince", p0."Id", p0."AcceptedAt", p0."CampaignId", p0."ClaimedAt", p0."ClaimedByPersonId", p0."ClosedAt", p0."DueOn", p0."FiledAt", p0."FiledSingly", p0."FilerCode", p0."FollowUpOn", p0."FollowUpOpenedAt", p0."InspectionId", p0."ListId", p0."Number", p0."OriginalDueOn", p0."PersonId", p0."ResponsiblePersonId", p0."Result", p0."ResultFileId", p0."ResultReference", p0."ReturnReason", p0."Revision", p0."SortDue", p0."State", p0."Subject", p0."UnitId", p0."UnitPath", p0."Version", p0."WrittenByPersonId", p0."Content_BenchmarkCode", p0."Content_DoneOn", p0."Content_DoneWhat", p0."Content_DueOn", p0."Content_FacetCode", p0."Content_FirstResultOn", p0."Content_FocusAreaCode", p0."Content_FocusNote", p0."Content_Measure", p0."Content_ResponsiblePersonId", p0."Content_SourceCode", p0."Content_SourceReference", p0."Content_Standard", p0."Content_Term", p0."Content_Text", u."Name" AS "Lead", u0."Name" AS "Asker", u1."Name" AS "Named", d0."DueAt"
FROM (
    SELECT r."Id", r."AskedByUnitId", r."ContestedSince", r."ProblemId", r."ToUnitId"
    FROM "ReassignmentRequests" AS r
    WHERE r."CampaignId" = @campaign_Id AND r."State" = 'open' AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = r."ProblemId")
    ORDER BY r."ContestedSince", r."Id"
    LIMIT @p
) AS r1
INNER JOIN "Problems" AS p0 ON r1."ProblemId" = p0."Id"
INNER JOIN "Units" AS u ON p0."UnitId" = u."Id"
INNER JOIN "Units" AS u0 ON r1."AskedByUnitId" = u0."Id"
LEFT JOIN "Units" AS u1 ON r1."ToUnitId" = u1."Id"
INNER JOIN (
    SELECT d."DueAt", d."SubjectId"
    FROM "Deadlines" AS d
    WHERE d."Kind" = 'reassignment' AND d."IsOpen"
) AS d0 ON p0."Id" = d0."SubjectId"
ORDER BY r1."ContestedSince", r1."Id";
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT [r1].[Id], [r1].[ContestedSince], [p0].[Id], [p0].[AcceptedAt], [p0].[CampaignId], [p0].[ClaimedAt], [p0].[ClaimedByPersonId], [p0].[ClosedAt], [p0].[DueOn], [p0].[FiledAt], [p0].[FiledSingly], [p0].[FilerCode], [p0].[FollowUpOn], [p0].[FollowUpOpenedAt], [p0].[InspectionId], [p0].[ListId], [p0].[Number], [p0].[OriginalDueOn], [p0].[PersonId], [p0].[ResponsiblePersonId], [p0].[Result], [p0].[ResultFileId], [p0].[ResultReference], [p0].[ReturnReason], [p0].[Revision], [p0].[RowNumber], [p0].[SortDue], [p0].[State], [p0].[Subject], [p0].[UnitId], [p0].[UnitPath], [p0].[Version], [p0].[WrittenByPersonId], [p0].[Content_BenchmarkCode], [p0].[Content_DoneOn], [p0].[Content_DoneWhat], [p0].[Content_DueOn], [p0].[Content_FacetCode], [p0].[Content_FirstResultOn], [p0].[Content_FocusAreaCode], [p0].[Content_FocusNote], [p0].[Content_Measure], [p0].[Content_ResponsiblePersonId], [p0].[Content_SourceCode], [p0].[Content_SourceReference], [p0].[Content_Standard], [p0].[Content_Term], [p0].[Content_Text], [u].[Name] AS [Lead], [u0].[Name] AS [Asker], [u1].[Name] AS [Named], [d0].[DueAt]
FROM (
    SELECT TOP(@p) [r].[Id], [r].[AskedByUnitId], [r].[ContestedSince], [r].[ProblemId], [r].[ToUnitId]
    FROM [ReassignmentRequests] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND [r].[State] = 'open' AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [r].[ProblemId])
    ORDER BY [r].[ContestedSince], [r].[Id]
) AS [r1]
INNER JOIN [Problems] AS [p0] ON [r1].[ProblemId] = [p0].[Id]
INNER JOIN [Units] AS [u] ON [p0].[UnitId] = [u].[Id]
INNER JOIN [Units] AS [u0] ON [r1].[AskedByUnitId] = [u0].[Id]
LEFT JOIN [Units] AS [u1] ON [r1].[ToUnitId] = [u1].[Id]
INNER JOIN (
    SELECT [d].[DueAt], [d].[SubjectId]
    FROM [Deadlines] AS [d]
    WHERE [d].[Kind] = 'reassignment' AND [d].[IsOpen] = CAST(1 AS bit)
) AS [d0] ON [p0].[Id] = [d0].[SubjectId]
ORDER BY [r1].[ContestedSince], [r1].[Id];

-- 4 of 4
-- PostgreSQL
-- @units uuid[]
SELECT u."Id", u."Code", u."From", u."IsSupervisionOffice", u."Kind", u."Name", u."ParentId", u."Path", u."ShortName", u."SortOrder", u."To", u."Version"
FROM "Units" AS u
WHERE u."Id" = ANY (@units);
-- SQL Server
DECLARE @units1 varbinary(16), @units2 varbinary(16);
SELECT [u].[Id], [u].[Code], [u].[From], [u].[IsSupervisionOffice], [u].[Kind], [u].[Name], [u].[ParentId], [u].[Path], [u].[RowNumber], [u].[ShortName], [u].[SortOrder], [u].[To], [u].[Version]
FROM [Units] AS [u]
WHERE [u].[Id] IN (@units1, @units2);
