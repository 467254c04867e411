-- CommitteeMeetings.MeetingReader.ListAsync

-- 1 of 2
-- PostgreSQL
-- @campaign uuid, @day date, @_8__locals1_cursor_Id uuid, @p integer
SELECT c."Id", c."Title", c."HeldOn", c."Place", c."State", (
    SELECT count(*)::int
    FROM "Resolutions" AS r
    WHERE r."MeetingId" = c."Id"), (
    SELECT count(*)::int
    FROM "Resolutions" AS r0
    WHERE r0."MeetingId" = c."Id" AND r0."State" = 'done')
FROM "CommitteeMeetings" AS c
WHERE c."CampaignId" = @campaign AND c."HeldOn" <= @day AND (c."HeldOn" < @day OR c."Id" < @_8__locals1_cursor_Id)
ORDER BY c."HeldOn" DESC, c."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign varbinary(16), @day date, @_8__locals1_cursor_Id varbinary(16);
SELECT TOP(@p) [c].[Id], [c].[Title], [c].[HeldOn], [c].[Place], [c].[State], (
    SELECT COUNT(*)
    FROM [Resolutions] AS [r]
    WHERE [r].[MeetingId] = [c].[Id]), (
    SELECT COUNT(*)
    FROM [Resolutions] AS [r0]
    WHERE [r0].[MeetingId] = [c].[Id] AND [r0].[State] = 'done')
FROM [CommitteeMeetings] AS [c]
WHERE [c].[CampaignId] = @campaign AND [c].[HeldOn] <= @day AND ([c].[HeldOn] < @day OR [c].[Id] < @_8__locals1_cursor_Id)
ORDER BY [c].[HeldOn] DESC, [c].[Id] DESC;

-- 2 of 2
-- PostgreSQL
-- @campaign uuid, @p integer
SELECT c."Id", c."Title", c."HeldOn", c."Place", c."State", (
    SELECT count(*)::int
    FROM "Resolutions" AS r
    WHERE r."MeetingId" = c."Id"), (
    SELECT count(*)::int
    FROM "Resolutions" AS r0
    WHERE r0."MeetingId" = c."Id" AND r0."State" = 'done')
FROM "CommitteeMeetings" AS c
WHERE c."CampaignId" = @campaign
ORDER BY c."HeldOn" DESC, c."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign varbinary(16);
SELECT TOP(@p) [c].[Id], [c].[Title], [c].[HeldOn], [c].[Place], [c].[State], (
    SELECT COUNT(*)
    FROM [Resolutions] AS [r]
    WHERE [r].[MeetingId] = [c].[Id]), (
    SELECT COUNT(*)
    FROM [Resolutions] AS [r0]
    WHERE [r0].[MeetingId] = [c].[Id] AND [r0].[State] = 'done')
FROM [CommitteeMeetings] AS [c]
WHERE [c].[CampaignId] = @campaign
ORDER BY [c].[HeldOn] DESC, [c].[Id] DESC;
